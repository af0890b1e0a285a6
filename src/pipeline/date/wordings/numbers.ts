import { pad } from '#pipeline/text/calendar.ts'
import type { Wording } from './wording.ts'

/** Reads "2021-11-24", "2020.05.25", "2021/02/24", "2021. 6. 18.". Leaves "1.2.2021" and version numbers. */
export const numbers: Wording = {
  name: 'year, month and day in digits',
  pattern: /(?<![\d.])(\d{4})(?:-|\/|\.\s?)(\d{1,2})(?:-|\/|\.\s?)(\d{1,2})(?!\d)/g,
  read: ([, year, month, day]) => `${year}-${pad(month!)}-${pad(day!)}`,
}

/** Reads "2023년 6월 1일", "2023년 6월". */
export const hangul: Wording = {
  name: 'a date in Korean',
  pattern: /(\d{4})년(?:\s?(\d{1,2})월(?:\s?(\d{1,2})일)?)?/g,
  read: ([, year, month, day]) =>
    [year, ...[month, day].flatMap((part) => (part ? [pad(part)] : []))].join('-'),
}
