import { describe, expect, test } from 'vitest'
import { isTimeBound, rangeWords } from './time-bound.ts'

describe('a time bound', () => {
  test.each(['2023', '2023-06', '2023-06-01', '2024-02-29'])('is %s', (text) => {
    expect(isTimeBound(text)).toBe(true)
  })

  test.each([
    '',
    '23',
    'XXXX-06',
    '2023-13',
    '2023-21',
    '2023-02-29',
    '2023?',
    '2023/2024',
    'June',
  ])('is not "%s"', (text) => {
    expect(isTimeBound(text)).toBe(false)
  })
})

test.each([
  ['2023-04', '2023-06', 'Apr – Jun 2023'],
  ['2023-06-01', '2023-06-01', '1 Jun 2023'],
  ['2023', null, 'since 2023'],
  [null, '2023-06', 'until Jun 2023'],
  ['2023', '2023', '2023'],
  ['2023-04', '2023-04', 'Apr 2023'],
  [null, null, ''],
])('the range %s to %s reads "%s"', (from, to, words) => {
  expect(rangeWords(from, to)).toBe(words)
})
