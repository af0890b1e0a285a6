import { dayRange, parseEdtfDate } from '#model/edtf.ts'
import type { Kind } from '#model/words.ts'
import type { Row } from '../tables/schemas.ts'

/** An event as far as a calendar needs it. */
type Happening = Pick<
  Row<'events'>,
  'slug' | 'name' | 'kinds' | 'date' | 'date_basis' | 'date_reason' | 'place' | 'status'
>

/**
 * An event with a usable day, the address of its page below the site, and the day YYYY-MM-DD of its newest story;
 * empty where none has one.
 */
export type Dated = Happening & { path: string; told: string }

/** Days YYYY-MM-DD of something that fills whole days; `end` is the day after the last. */
type Days = { start: string; end: string }

/** Longest stretch of days that is a date to keep free and not "some time in spring". */
const LONGEST = 31

const DAY_MS = 86_400_000

/**
 * The days of a date, where it names them: a day, or a range between two days. Null for a month, a year or a range
 * that is open or long, since no day of theirs can be told.
 */
export function daysOf(edtf: string | null): Days | null {
  const sides = (edtf ?? '').split('/').map(parseEdtfDate)
  const { from, to } = dayRange(edtf)
  if (from === null || to === null || sides.some((side) => !side || side.day === null)) return null
  const end = Date.parse(to) + DAY_MS
  if (end - Date.parse(from) > LONGEST * DAY_MS) return null
  return { start: from, end: new Date(end).toISOString().slice(0, 10) }
}

/** Kinds that are announced for a day. The day of any other is the day on which it was so: also of a withdrawal. */
const PLANNED = new Set<Kind>(['release', 'award', 'appearance'])

/** How a calendar marks an event (RFC 5545, 3.8.1.11): only a stated day of something that stands is certain. */
export function markOf(event: Happening): 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED' {
  const { date, date_basis, kinds, status } = event
  const planned = kinds.some((kind) => PLANNED.has(kind))
  if (status === 'denied' || (status === 'withdrawn' && planned)) return 'CANCELLED'
  const open = status === 'in-talks' || status === 'rumoured'
  const certain = date_basis === 'stated' && !/[~?%]/.test(date ?? '')
  return certain && !open ? 'CONFIRMED' : 'TENTATIVE'
}
