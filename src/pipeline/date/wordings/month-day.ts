import { MONTH, monthOf, pad } from '#pipeline/text/calendar.ts'
import type { Wording } from './wording.ts'

/**
 * Reads "June 1, 2023", "May 17th", "Dec. 22", "April 30th, 2014". Leaves "may 17" the verb, "Dec. 22:00",
 * "May 2023" (see month-year). A missing year stays missing.
 */
export const monthDay: Wording = {
  name: 'month and day',
  pattern: new RegExp(
    `\\b(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?![:\\d])(?:,?\\s+(?:of\\s+)?(\\d{4})\\b)?`,
    'g',
  ),
  read: ([, month, day, year]) => `${year ?? 'XXXX'}-${pad(monthOf(month!))}-${pad(day!)}`,
}

/** Reads "1 June 2023", "the 22nd of December", "on 2 May", "Friday 2 May". Leaves "2 May" alone: too like other things. */
export const dayMonth: Wording = {
  name: 'day and month',
  pattern: new RegExp(
    `(?<![\\d.,:])(\\d{1,2})(?:(?:st|nd|rd|th)\\s+(?:of\\s+)?(${MONTH})\\b\\.?(?:,?\\s+(\\d{4}))?|\\s+(${MONTH})\\b\\.?,?\\s+(\\d{4})\\b|(?<=\\b(?:on|from|since|until|till|by|for|starting|to|[A-Z][a-z]{2,5}day,?) \\d\\d?)\\s+(${MONTH})\\b)`,
    'g',
  ),
  read: ([, day, month, year, month2, year2, month3]) =>
    `${year ?? year2 ?? 'XXXX'}-${pad(monthOf((month ?? month2 ?? month3)!))}-${pad(day!)}`,
}
