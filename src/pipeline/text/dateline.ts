import { MONTH } from './calendar.ts'

/** "SEOUL, Dec. 26 (Yonhap) --", "SEOUL, March 21, 2016 —", "SINGAPORE, 18 MAY 2023 -" */
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{Lu} .]{1,30}(?:, [\\p{L}. ]{1,30})?,? (?=(?:\\d{1,2} )?${MONTH}\\b)[^()]{4,20}?\\s*(?:\\([^)]{1,40}\\)\\s*)?(?:--|—|–|-|:)`,
  'u',
)

/** The dateline of a news agency at the head of a paragraph: its place and the day of the news; empty where there is none. */
export function datelineOf(paragraph: string): string {
  return DATELINE.exec(paragraph)?.[0] ?? ''
}
