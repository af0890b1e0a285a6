import { dayNumbers, NO_DAY } from '#model/archive/archive.ts'
import type { Event as EventEntry } from '#model/catalogue.ts'
import { listAt, unique } from './lists.ts'
import type { Unplaced } from './derive-events.ts'

/**
 * Finds the catalogue's events that a report belongs to: the one that it names, and those of its kind that share a
 * work with it and, where they list people, a person. An event without works is told by its people: it takes a
 * report that names no work and all of them, so that not all castings of two stars are their joint film. Where
 * several match, those on the day that the report gives are taken, if any is.
 */
export function eventMatcher(events: readonly EventEntry[]): (report: Unplaced) => string[] {
  const ids = new Set(events.map(({ id }) => id))
  const byWork = new Map<string, EventEntry[]>()
  const byPerson = new Map<string, EventEntry[]>()
  for (const event of events) {
    for (const work of event.works) listAt(byWork, work).push(event)
    const [first] = event.people
    if (event.works.length === 0 && first !== undefined) listAt(byPerson, first).push(event)
  }
  return ({ kind, people, works, date, named }) => {
    const isNamed = (person: string) => people.includes(person)
    const ofWorks = works
      .flatMap((work) => byWork.get(work) ?? [])
      .filter((event) => event.people.length === 0 || event.people.some(isNamed))
    const ofPeople = (works.length > 0 ? [] : people)
      .flatMap((person) => byPerson.get(person) ?? [])
      .filter((event) => event.people.every(isNamed))
    const ofKind = [...ofWorks, ...ofPeople].filter(({ kinds }) => kinds.includes(kind))
    const onDay = ofKind.filter((event) => meet(event.date ?? null, date.edtf))
    const matching = onDay.length > 0 ? onDay : ofKind
    return unique([
      ...(named !== null && ids.has(named) ? [named] : []),
      ...matching.map(({ id }) => id),
    ])
  }
}

/** Whether two dates have a day in common. */
function meet(a: string | null, b: string | null): boolean {
  const [one, other] = [dayNumbers(a), dayNumbers(b)]
  return one.from !== NO_DAY && one.from <= other.to && other.from <= one.to
}
