/**
 * The forms of EDTF (ISO 8601-2) that Dojang writes and reads, and the days that they cover.
 *
 *   2023-06-01  2023-06  2023     a day, a month, a year
 *   XXXX-12-22  XXXX-12           a day or month whose year is not known
 *   2023-21 .. 2023-24            spring, summer, autumn, winter
 *   2024-33 .. 2024-36            quarters;  2024-40, 2024-41: halves
 *   2023-06~  2023?               about;  not sure
 *   2023-06-01/2023-06-03  2023-06/..   a range, also an open one
 *
 * Years run from 1000 to 2999, so that days compare as text and no calendar but ours is needed.
 * `edtf` from npm knows the whole standard, but weighs 15 kB in the browser; these forms are all that is needed.
 */

/** First and last day that a date may mean, as `YYYY-MM-DD`. Null on one side of an open range. */
export type DayRange = { from: string | null; to: string | null }

const DATE = /^([12]\d{3}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/
const pad = (n: number) => String(n).padStart(2, '0')

/** Months of the year covered by EDTF's season, quarter and half numbers: first month and how many. */
const SPANS: Record<number, [first: number, months: number]> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
}

/** One EDTF date cut into its parts; null where it is none of the forms above or no such day exists. */
export type EdtfParts = {
  year: number | null
  /** 1-12, or a season, quarter or half number of EDTF. */
  month: number | null
  day: number | null
  /** `~` about, `?` not sure, `%` both, or nothing. */
  qualifier: string
}

/** How many days a month has; February of an unknown year has 29. */
function daysIn(year: number | null, month: number): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}

/** Reads one date (not a range). Null where it is not one of the forms above, or no such day exists. */
export function parseEdtfDate(edtf: string): EdtfParts | null {
  const match = edtf.length <= 11 ? DATE.exec(edtf) : null
  if (!match) return null
  const [, y, m, d, q] = match
  const year = y === 'XXXX' ? null : Number(y)
  const month = m === undefined ? null : Number(m)
  const day = d === undefined ? null : Number(d)
  if (year === null && (month === null || q !== undefined)) return null
  const span = month !== null && month in SPANS
  if (month !== null && !span && (month < 1 || month > 12)) return null
  if (span && (day !== null || year === null || q !== undefined)) return null
  if (day !== null && (day < 1 || day > daysIn(year, month!))) return null
  return { year, month, day, qualifier: q ?? '' }
}

/** True for every form that Dojang takes: a date, or a range of two with years, at most one of them open. */
export function isEdtf(edtf: string): boolean {
  return rangeIn(edtf) !== null
}

/**
 * The days that an EDTF date may mean. Both null where the year is not known, or the text is no EDTF.
 * "About" and "not sure" do not widen the range: how much they would is anyone's guess.
 */
export function dayRange(edtf: string | null): DayRange {
  return (edtf === null ? null : rangeIn(edtf)) ?? { from: null, to: null }
}

function rangeIn(edtf: string): DayRange | null {
  const [first = '', second, ...more] = edtf.split('/')
  if (second === undefined) return sideIn(first)
  const start = first === OPEN ? null : sideIn(first)
  const end = second === OPEN ? null : sideIn(second)
  if (more.length > 0 || (start ?? end) === null) return null
  if ((first !== OPEN && !start?.from) || (second !== OPEN && !end?.to)) return null
  const range = { from: start?.from ?? null, to: end?.to ?? null }
  return range.from && range.to && range.from > range.to ? null : range
}

/** The side of a range that nobody knows or that has not come. */
const OPEN = '..'

function sideIn(edtf: string): DayRange | null {
  const date = parseEdtfDate(edtf)
  return date && rangeOf(date)
}

function rangeOf({ year, month, day }: EdtfParts): DayRange {
  if (year === null) return { from: null, to: null }
  if (month === null) return { from: `${year}-01-01`, to: `${year}-12-31` }
  if (day !== null)
    return { from: `${year}-${pad(month)}-${pad(day)}`, to: `${year}-${pad(month)}-${pad(day)}` }
  const [first, months] = SPANS[month] ?? [month, 1]
  const last = new Date(Date.UTC(year, first - 1 + months, 0))
  return { from: `${year}-${pad(first)}-01`, to: last.toISOString().slice(0, 10) }
}
