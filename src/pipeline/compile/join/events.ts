import type { Catalogue, Event as EventEntry } from '#model/catalogue.ts'
import { OF_CATALOGUE, type When } from '#model/record.ts'
import { ON_A_DAY } from '#model/words.ts'
import type { DerivedEvent } from './derive-events.ts'
import type { Event, Report, Work } from './joined.ts'
import { bySlug, reviewed, unreviewed } from './subject.ts'

type Works = ReadonlyMap<string, Work>
type Dates = ReadonlyMap<string, When>

/**
 * The events of the catalogue and those made of reports. The day of an event is the catalogue's: of the event, or
 * of the work's release; else the one that its newest confirmed report gives.
 */
export function eventsOf(
  { events }: Catalogue,
  derived: ReadonlyMap<string, DerivedEvent>,
  reports: readonly Report[],
  works: Works,
): Map<string, Event> {
  const told = toldDates(reports)
  return bySlug([
    ...events.map((entry) => reviewedEvent(entry, told, works)),
    ...Array.from(derived.values(), (event) => derivedEvent(event, told, works)),
  ])
}

function reviewedEvent(entry: EventEntry, told: Dates, works: Works): Event {
  return {
    ...reviewed(entry.id, entry),
    kinds: entry.kinds,
    works: entry.works.filter((work) => works.has(work)),
    date: catalogueDate(entry.date) ?? told.get(entry.id) ?? UNKNOWN,
    place: entry.place ?? null,
  }
}

function derivedEvent(event: DerivedEvent, told: Dates, works: Works): Event {
  // A release without a work ("a new film of hers opens") is an event of its people.
  const work = event.kind === 'release' ? works.get(event.works[0] ?? '') : undefined
  return {
    ...unreviewed(event.slug, event.name),
    kinds: [event.kind],
    works: event.works,
    date: catalogueDate(work?.released) ?? told.get(event.slug) ?? UNKNOWN,
    place: null,
  }
}

const UNKNOWN: When = { edtf: null, basis: 'unknown', reason: 'no report gives a day' }

/** A date that an editor wrote in the catalogue, as pages show it; null for none. */
export function catalogueDate(edtf: string | null | undefined): When | null {
  return edtf ? { edtf, basis: 'stated', reason: OF_CATALOGUE } : null
}

/** By event, the date that its newest confirmed report gives. Reports come in the order of their stories. */
function toldDates(reports: readonly Report[]): Dates {
  const dates = new Map<string, When>()
  for (const { events, kind, status, date } of reports) {
    if (status !== 'confirmed' || date.edtf === null || !ON_A_DAY.has(kind)) continue
    for (const event of events) dates.set(event, date)
  }
  return dates
}
