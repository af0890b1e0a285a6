import type { EventRecord } from '#model/record.ts'
import type { Event } from '../join/joined.ts'
import { type Desk, head } from './desk.ts'
import { commonOf, inCommon } from './subject.ts'

/** The page of an event. */
export function eventRecord(desk: Desk, event: Event): EventRecord {
  const common = commonOf(desk, event, 'event')
  const { slug, kinds, date, place } = event
  const names = [...inCommon(common), { events: [slug] }]
  return { ...head(desk, names), ...common, kinds, date, place }
}
