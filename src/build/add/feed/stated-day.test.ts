import { describe, expect, it } from 'vitest'
import { statedDay } from './stated-day.ts'

describe('the day in a date of a feed', () => {
  it.each([
    ['2023-06-01T00:30:00+09:00', '2023-06-01'],
    ['2023-06-01 10:00', '2023-06-01'],
    [' 2023-06-01 ', '2023-06-01'],
    ['Thu, 01 Jun 2023 00:30:00 +0900', '2023-06-01'],
    ['Thursday, 1 June 2023', '2023-06-01'],
    ['1 Sept 2023 10:00 GMT', '2023-09-01'],
  ])('is read in %j', (text, day) => {
    expect(statedDay(text)).toBe(day)
  })

  it.each([
    '',
    'yesterday',
    '2023-02-30',
    '31 Feb 2023',
    '1 Foo 2023',
    '2023-06-011',
    '01/06/2023',
    `1${'0'.repeat(10_000)} Jun 2023`,
  ])('is not there in %j', (text) => {
    expect(statedDay(text)).toBeNull()
  })
})
