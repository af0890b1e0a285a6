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
