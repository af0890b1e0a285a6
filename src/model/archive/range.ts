import { dayNumbers, NO_DAY } from './archive.ts'
import type { Filters } from './filters.ts'

/** First and last day of a time range as day numbers; an open side is infinite. Null: no range at all. */
export type Range = { from: number; to: number } | null

/** The time range that a filter asks for. */
export function rangeOf({ from, to }: Pick<Filters, 'from' | 'to'>): Range {
  if (!from && !to) return null
  return {
    from: from ? dayNumbers(from).from : Number.NEGATIVE_INFINITY,
    to: to ? dayNumbers(to).to : Number.POSITIVE_INFINITY,
  }
}

/** Whether a row of day columns passes: an inexact date does when any of its days does; no date passes no range. */
export function isInRange(
  days: { from: number[]; to: number[] },
  row: number,
  range: Range,
): boolean {
  if (!range) return true
  const from = days.from[row]!
  return from !== NO_DAY && from <= range.to && days.to[row]! >= range.from
}
