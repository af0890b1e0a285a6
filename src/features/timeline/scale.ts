import { dayNumber } from '#model/archive/archive.ts'
import type { Mark } from '#model/record.ts'

/** A line below a time axis. `strong`: a year begins, or it is the first. */
export type Tick = { x: number; label: string; strong: boolean }

/** Days since 1970-01-01 as pixels, and the ticks between. */
export type Scale = { x: (day: number) => number; ticks: Tick[] }

/** Months between two ticks: a month, a quarter, a half, a year, then more. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600]

/** Pixels that the widest label, "Sep 2023", takes with air around it. */
const LEAST_BETWEEN_TICKS = 64

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * The time axis under some marks: as long as they are, or as the range asks, widened to whole steps.
 *
 * @param range first and last day wanted, YYYY-MM-DD; null where the marks decide.
 * @param width pixels.
 */
export function scaleOf(
  marks: readonly Pick<Mark, 'from' | 'to'>[],
  range: { from: string | null; to: string | null },
  width: number,
): Scale {
  const first = monthOf(range.from ?? least(marks.map(({ from }) => from)))
  const last = Math.max(first, monthOf(range.to ?? most(marks.map(({ to }) => to))))
  const step = stepFor(last - first + 1, width)
  const start = Math.floor(first / step) * step
  const end = (Math.floor(last / step) + 1) * step
  const from = firstDay(start)
  const perDay = width / (firstDay(end) - from)
  const x = (day: number) => Math.min(width, Math.max(0, (day - from) * perDay))
  const ticks: Tick[] = []
  for (let month = start; month < end; month += step)
    ticks.push({ x: x(firstDay(month)), ...labelOf(month, month === start) })
  return { x, ticks }
}

/** ISO days sort as text does. */
const least = (days: readonly string[]) => days.reduce((a, b) => (a < b ? a : b))
const most = (days: readonly string[]) => days.reduce((a, b) => (a > b ? a : b))

function stepFor(months: number, width: number): number {
  const fits = (step: number) => (width * step) / (months + step) >= LEAST_BETWEEN_TICKS
  return STEPS.find(fits) ?? STEPS.at(-1)!
}

function labelOf(month: number, isFirst: boolean): { label: string; strong: boolean } {
  const year = String(Math.floor(month / 12))
  const name = MONTHS[month % 12]!
  if (month % 12 === 0) return { label: year, strong: true }
  return isFirst ? { label: `${name} ${year}`, strong: true } : { label: name, strong: false }
}

/** Months since the year 0. */
function monthOf(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1
}

function firstDay(month: number): number {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  return dayNumber(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`)
}
