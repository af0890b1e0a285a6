import type { Bar } from '../record.ts'
import { type Archive, dayNumber, isoDay, NO_DAY } from './archive.ts'

/** Most bars that fit a phone's width and can still be touched. */
const MOST_BARS = 16

/**
 * How long a bar may be, in months: a quarter, a half, a year, then years. The last is long enough for all the
 * years that a date may have (see `edtf.ts`).
 */
const STEPS = [3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400]

/** The bars of an archive, empty as yet: `first` is the number of the first in steps of `step` months. */
export type Scale = { step: number; first: number; bars: Omit<Bar, 'count'>[] }

/**
 * Stretches of equal length that cover the whole archive's time: the same for every filter, so that their
 * histograms can be compared. None where no story has a date.
 */
export function scaleOf(archive: Archive): Scale {
  const span = extent(archive)
  if (!span) return { step: 1, first: 0, bars: [] }
  const step = STEPS.find((months) => barCount(span, months) <= MOST_BARS)!
  const first = Math.floor(span.first / step)
  const bars = Array.from({ length: barCount(span, step) }, (_, i) =>
    barAt((first + i) * step, step),
  )
  return { step, first, bars }
}

/**
 * The histogram of some of the archive's stories, given by their ordinals. A bar counts the stories that its
 * stretch would leave as a time range: one of an inexact date stands in each bar that its days touch, one
 * without a date in none.
 */
export function barsOf(
  stories: readonly number[],
  { from, to }: Pick<Archive, 'from' | 'to'>,
  { step, first, bars }: Scale,
): Bar[] {
  const counts = bars.map(() => 0)
  const barOf = (day: number) => Math.min(Math.floor(monthOf(day) / step) - first, bars.length - 1)
  for (const story of stories) {
    if (from[story] === NO_DAY) continue
    for (let bar = barOf(from[story]!); bar <= barOf(to[story]!); bar++) counts[bar]!++
  }
  return bars.map(({ label, from, to }, i) => ({ label, from, to, count: counts[i]! }))
}

/** First and last month of the archive's stories, which stand in the order of their days, the undated first. */
function extent({ from }: Archive): { first: number; last: number } | null {
  const first = from.find((day) => day !== NO_DAY)
  return first === undefined ? null : { first: monthOf(first), last: monthOf(from.at(-1)!) }
}

/** Months since the year 0. */
function monthOf(day: number): number {
  const date = new Date(day * 86_400_000)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

function barCount({ first, last }: { first: number; last: number }, step: number): number {
  return Math.floor(last / step) - Math.floor(first / step) + 1
}

function barAt(month: number, step: number): Omit<Bar, 'count'> {
  const from = firstDay(month)
  const to = isoDay(dayNumber(firstDay(month + step)) - 1)
  return { label: labelOf(month, step, from.slice(0, 4), to.slice(0, 4)), from, to }
}

function labelOf(month: number, step: number, year: string, lastYear: string): string {
  const part = (month % 12) / step + 1
  if (step === 3) return `${year} Q${part}`
  if (step === 6) return `${year} H${part}`
  return step === 12 ? year : `${year}–${lastYear}`
}

function firstDay(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`
}
