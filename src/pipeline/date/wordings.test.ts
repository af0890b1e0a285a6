import { describe, expect, test } from 'vitest'
import { impossibleDates, readDates } from './read-dates.ts'

const read = (text: string) =>
  readDates({ text, start: 0, end: text.length }).map(({ edtf }) => edtf)

describe('dates that the text writes out', () => {
  test.each([
    ['on June 1, 2023,', '2023-06-01'],
    ['On May 17th, she', 'XXXX-05-17'],
    ['PUBLISHED MAY 08, 2024', '2024-05-08'],
    ['Dec. 26 (Yonhap)', 'XXXX-12-26'],
    ['on May 17 KST,', 'XXXX-05-17'],
    ['the first half of 2024', '2024-40'],
    ['April 30th, 2014', '2014-04-30'],
    ['on 1 June 2023', '2023-06-01'],
    ['starts on 23 June.', 'XXXX-06-23'],
    ['Friday 2 May', 'XXXX-05-02'],
    ['at the end of August', 'XXXX-08'],
    ['the December premiere', 'XXXX-12'],
    ['to air from September.', 'XXXX-09'],
    ['from Sept. 14, it', 'XXXX-09-14'],
    ["on New Year's Eve", 'XXXX-12-31'],
    ['on Christmas Day', 'XXXX-12-25'],
    ['to open within 2022.', '2022'],
    ['the 22nd of December', 'XXXX-12-22'],
    ['2021-11-24 09:30', '2021-11-24'],
    ['2020.05.25 16:10', '2020-05-25'],
    ['2021/02/24', '2021-02-24'],
    ['2021. 6. 18.', '2021-06-18'],
    ['2023년 6월 1일', '2023-06-01'],
    ['2023년 6월', '2023-06'],
    ['in May 2017, both', '2017-05'],
    ['start in early November,', 'XXXX-11'],
    ['the second half of 2018', '2018-41'],
    ['the third quarter of 2025', '2025-35'],
    ['the final quarter of 2025', '2025-36'],
    ['in spring 2024', '2024-21'],
    ['planned for 2023, in', '2023'],
    ["'The Heirs (2013)'", '2013'],
  ])('%s', (text, edtf) => {
    expect(read(text)).toEqual([edtf])
  })
})

describe('no dates', () => {
  test.each([
    'February 30, 2023',
    'on 30 February 2023',
    '2021.13.01',
    '“School 2021” is',
    'they may 17 times',
    '2 May',
    'the December issue',
    'a Christmas special',
    'the 44th Blue Dragon Film Awards',
    'Park Shin-hye (31, 박신혜)',
    '2,000 people',
    'version 1.2.3',
    'in 1950s Jeju',
    'the second half of the year',
    '12345-06-01',
    '9'.repeat(10_000),
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

test.each([
  ['on February 30, or April 31, 2021', ['February 30', 'April 31, 2021']],
  ['2021.13.01 and 2021-02-29', ['2021.13.01', '2021-02-29']],
  ['30 February 2023', ['30 February 2023']],
  ['March 45 people, version 1.2.3, 8080.50.60', []],
  ['February 29', []],
])('days that no calendar has: %s', (text, found) => {
  const days = impossibleDates({ text, start: 0, end: text.length })
  expect(days.map(({ place }) => text.slice(place.start, place.end))).toEqual(found)
})

test('the place holds the date', () => {
  const text = 'It opens on May 17th, 2023 in Seoul.'
  const [date] = readDates({ text, start: 0, end: text.length })
  expect(text.slice(date!.place.start, date!.place.end)).toBe('May 17th, 2023')
})
