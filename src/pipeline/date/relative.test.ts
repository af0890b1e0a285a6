import { describe, expect, test } from 'vitest'
import { relativeDates } from './relative.ts'

/** Thursday, 24 November 2022. */
const anchor = {
  day: { year: 2022, month: 11, day: 24 },
  reason: 'counted from the day of publication',
}
const count = (text: string, from: Parameters<typeof relativeDates>[1] = anchor) =>
  relativeDates({ text, start: 0, end: text.length }, from).map(({ edtf }) => edtf)

describe('dates that count from the publication', () => {
  test.each([
    ['announced on the 23rd that', '2022-11-23'],
    ['announced on the 30th that', '2022-10-30'],
    ['which comes out on the 30th, tells', '2022-11-30'],
    ['will air on the 2nd.', '2022-12-02'],
    ['the agency said Monday.', '2022-11-21'],
    ['will open on Friday.', '2022-11-25'],
    ['the poster came out today', '2022-11-24'],
    ['yesterday she said', '2022-11-23'],
    ['earlier this month', '2022-11'],
    ['next month', '2022-12'],
    ['it airs later this year', '2022'],
    ['last year', '2021'],
    ['in the first half of next year', '2023-40'],
    ['ended in the third quarter.', '2022-35'],
    ['due in the final quarter of this year, is', '2022-36'],
    ['will air in the third quarter.', '2023-35'],
    ['the first broadcast is at 9:50 p.m. on the 28th.', '2022-11-28'],
    ['starting on Friday', '2022-11-25'],
    ['on Saturday he flies to Macau', '2022-11-26'],
    ['on Saturday he was in Macau', '2022-11-19'],
    ['before a line was spoken on the set, they told reporters on Tuesday.', '2022-11-22'],
    ['tomorrow', '2022-11-25'],
    ['prizes from the ceremony, which were held on Tuesday.', '2022-11-22'],
    ['the drama, which is first broadcast on the 28th.', '2022-11-28'],
    ['last night', '2022-11-23'],
    ['was shown in Busan last week', '2022-11'],
    ['next spring', '2023-21'],
    ['last summer', '2022-22'],
    ['this winter', '2022-24'],
    ['set for the fourth quarter, it', '2022-36'],
    ['to air in the first half of the year', '2023-40'],
  ])('%s', (text, edtf) => {
    expect(count(text)).toEqual([edtf])
  })
})

describe('no dates', () => {
  test.each([
    'on the 16th episode',
    'the Friday-to-Sunday show',
    'a Monday-Tuesday drama',
    'on Mondays and Tuesdays',
    'the 7th anniversary',
    "today's world",
    'every month',
    'next week',
    "this winter's hit",
    'on Thursdays he is at home',
    'in the first half of the show',
    'the second half of 2024',
    'the third half.',
  ])('%s', (text) => {
    expect(count(text)).toEqual([])
  })

  test('nothing counts from nothing', () => {
    expect(count('today, on the 23rd', null)).toEqual([])
  })
})

test('without a year the day is told without a year, and a weekday not at all', () => {
  const day = { year: null, month: 12, day: 26 }
  expect(count('on the 23rd, on Monday', { ...anchor, day })).toEqual(['XXXX-12-23'])
})

test('without a year, a weekday on which something was said is the day of the news', () => {
  const day = { year: null, month: 12, day: 26 }
  expect(count('the label said Monday.', { ...anchor, day })).toEqual(['XXXX-12-26'])
  expect(count('the label on Monday denied it', { ...anchor, day })).toEqual(['XXXX-12-26'])
})

test('the last day of a month that has none such is no date', () => {
  const day = { year: 2023, month: 3, day: 5 }
  expect(count('said on the 30th.', { ...anchor, day })).toEqual([])
})
