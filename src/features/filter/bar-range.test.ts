import { describe, expect, test } from 'vitest'
import { barLabel, barWords, isInRange, rangeOfBar } from './bar-range.ts'

const quarter = { label: '2023 Q2', from: '2023-04-01', to: '2023-06-30', count: 3 }
const first = { label: '2023 Q1', from: '2023-01-01', to: '2023-03-31', count: 3 }
const year = { label: '2023', from: '2023-01-01', to: '2023-12-31', count: 3 }
const years = { label: '2020–2024', from: '2020-01-01', to: '2024-12-31', count: 3 }

test('a bar is a time range of whole months or years', () => {
  expect(rangeOfBar(quarter)).toEqual({ from: '2023-04', to: '2023-06' })
  expect(rangeOfBar(year)).toEqual({ from: '2023', to: '2023' })
  expect(rangeOfBar(years)).toEqual({ from: '2020', to: '2024' })
  expect([quarter, year, years].map(barWords)).toEqual(['Apr – Jun 2023', '2023', '2020 – 2024'])
})

test('the label below a bar tells the year once', () => {
  const labels = (...bars: (typeof first)[]) =>
    bars.map((_, at) => barLabel(bars, at)).map(({ text, strong }) => (strong ? `*${text}` : text))
  expect(labels(first, quarter)).toEqual(['*2023', 'Q2'])
  expect(labels(quarter, quarter)).toEqual(['*2023', 'Q2'])
  expect(labels(quarter, { ...first, label: '2024 Q1' })).toEqual(['Q2', '*2024'])
  expect(labels(years, years)).toEqual(['*2020', '*2020'])
})

describe('a bar is in a range', () => {
  test.each([
    [null, null, true],
    ['2023', null, true],
    ['2023-06-30', null, true],
    ['2023-07', null, false],
    [null, '2023-04-01', true],
    [null, '2023-03', false],
    ['2023-04', '2023-06', true],
  ])('from %s to %s: %s', (from, to, is) => {
    expect(isInRange(quarter, { from, to })).toBe(is)
  })
})
