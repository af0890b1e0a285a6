import { MONTHS } from '#model/edtf-label.ts'

const SHORT_MONTHS = 'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'.split(' ')
const SPELLINGS = [...MONTHS, ...SHORT_MONTHS]

/** Names of months as news writes them: "January", "Jan.", "Sept", "MAY". Longest first, so that a pattern takes all of it. */
export const MONTH = `(?:${[...SPELLINGS, ...SPELLINGS.map((name) => name.toUpperCase())].join('|')})`

/** As JavaScript counts them: Sunday is 0. */
export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
]

/** Names of weekdays, with their usual short forms. */
export const WEEKDAY = '(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|Sun|Mon|Tue|Wed|Thu|Fri|Sat)'

const FIRST_LETTERS = MONTHS.map((name) => name.slice(0, 3).toLowerCase())

/** 1-12 of a month's name, by its first three letters, as in all that `MONTH` matches; 0 for other words. */
export function monthOf(name: string): number {
  return FIRST_LETTERS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** A month or a day in two digits, as EDTF has them. */
export const pad = (n: number | string) => String(n).padStart(2, '0')
