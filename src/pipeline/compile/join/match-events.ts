import type { Event as EventEntry } from '#model/catalogue.ts'
import { listAt, unique } from './lists.ts'
import type { Unplaced } from './derive-events.ts'

/**
 * Finds the catalogue's events that a report belongs to. One matches when the report names it; or when it has the
 * report's kind and shares a work with it (or, without works, a person), and one of its people if it lists any.
 */
export function eventMatcher(events: readonly EventEntry[]): (report: Unplaced) => string[] {
  const ids = new Set(events.map(({ id }) => id))
  const byWork = new Map<string, EventEntry[]>()
  const byPerson = new Map<string, EventEntry[]>()
  for (const event of events) {
    for (const work of event.works) listAt(byWork, work).push(event)
    if (event.works.length > 0) continue
    for (const person of event.people) listAt(byPerson, person).push(event)
  }
  return ({ kind, people, works, named }) => {
    const near = [
      ...works.flatMap((work) => byWork.get(work) ?? []),
      ...people.flatMap((person) => byPerson.get(person) ?? []),
    ].filter(
      (event) =>
        event.kinds.includes(kind) &&
        (event.people.length === 0 || event.people.some((person) => people.includes(person))),
    )
    return unique([
      ...(named !== null && ids.has(named) ? [named] : []),
      ...near.map(({ id }) => id),
    ])
  }
}
