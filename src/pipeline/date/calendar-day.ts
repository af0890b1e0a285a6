import { parseEdtfDate } from '#model/edtf.ts'
import { pad } from '#pipeline/text/calendar.ts'

/** A day of the calendar, with or without its year. */
export type Day = { year: number | null; month: number; day: number }

const MS_A_DAY = 86_400_000

/** The day that an EDTF date is; null for all that is no single day. */
export function dayOf(edtf: string | null): Day | null {
  const parts = edtf === null ? null : parseEdtfDate(edtf)
  if (!parts || parts.month === null || parts.month > 12 || parts.day === null) return null
  return { year: parts.year, month: parts.month, day: parts.day }
}

/** The day as EDTF; null where the calendar has no such day. */
export function edtfOf({ year, month, day }: Day): string | null {
  const edtf = `${year === null ? 'XXXX' : String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
  return parseEdtfDate(edtf) ? edtf : null
}

/**
 * Days from one day to another, both within a year of each other: positive where `to` is later. Where a year
 * is missing, both are taken to lie in the same one.
 */
export function daysBetween(from: Day, to: Day): number {
  const same = from.year === null || to.year === null
  const time = ({ year, month, day }: Day) => Date.UTC(same ? 2000 : year!, month - 1, day)
  return Math.round((time(to) - time(from)) / MS_A_DAY)
}

/** The day so many days later, or earlier where `days` is negative. A missing year stays missing. */
export function daysLater({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year ?? 2001, month - 1, day + days))
  return {
    year: year === null ? null : date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  }
}
