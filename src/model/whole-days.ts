import { dayRange, parseEdtfDate } from './edtf.ts'

/** Days YYYY-MM-DD of something that fills whole days; `end` is the day after the last. */
type WholeDays = { start: string; end: string }

/** Longest stretch of days that is a date to keep free and not "some time in spring". */
const LONGEST = 31

const DAY_MS = 86_400_000

/**
 * The days of an EDTF date that a calendar can hold: a day, or a range between two days. Null for a month, a year or
 * a range that is open or long, since no day of theirs can be told.
 */
export function wholeDays(edtf: string | null): WholeDays | null {
  const sides = (edtf ?? '').split('/').map(parseEdtfDate)
  const { from, to } = dayRange(edtf)
  if (from === null || to === null || sides.some((side) => !side || side.day === null)) return null
  const end = Date.parse(to) + DAY_MS
  if (end - Date.parse(from) > LONGEST * DAY_MS) return null
  return { start: from, end: new Date(end).toISOString().slice(0, 10) }
}
