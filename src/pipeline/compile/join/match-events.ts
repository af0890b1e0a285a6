import { dayNumbers, NO_DAY } from '#model/archive/archive.ts'
import type { Event as EventEntry } from '#model/catalogue.ts'
import { listAt, unique } from '#pipeline/text/lists.ts'
import type { Unplaced } from './derive-events.ts'

/**
 * Finds the catalogue's events of a report's kind that the report belongs to: the one that it names, and for each of
 * its works those that have the work and, where they list people, one of the report's. An event without works is
 * told by its people: it takes a report that names no work and all of them, so that not all castings of two stars
 * are their joint film. Where a work has several, the closest are taken. An event of another kind that is named is
 * only where the report comes from: what is denied of a press conference's pictures is not the press conference.
 */
export function eventMatcher(events: readonly EventEntry[]): (report: Unplaced) => string[] {
  const byId = new Map(events.map((event) => [event.id, [event]]))
  const byWork = new Map<string, EventEntry[]>()
  const byPerson = new Map<string, EventEntry[]>()
  for (const event of events) {
    for (const work of event.works) listAt(byWork, work).push(event)
    const [first] = event.people
    if (event.works.length === 0 && first !== undefined) listAt(byPerson, first).push(event)
  }
  return ({ kind, people, works, date, named }) => {
    const isNamed = (person: string) => people.includes(person)
    const ofWork = (work: string) =>
      (byWork.get(work) ?? []).filter(
        (event) => event.people.length === 0 || event.people.some(isNamed),
      )
    const ofPeople = () =>
      people
        .flatMap((person) => byPerson.get(person) ?? [])
        .filter((event) => event.people.every(isNamed))
    const candidates = [
      byId.get(named ?? '') ?? [],
      ...(works.length > 0 ? works.map(ofWork) : [ofPeople()]),
    ]
    return unique(
      candidates.flatMap((some) => {
        const ofKind = some.filter(({ kinds }) => kinds.includes(kind))
        return closest(ofKind, date.edtf).map(({ id }) => id)
      }),
    )
  }
}

/**
 * Of several events those on the day that the report gives, else those of no known day, if there are any; and among
 * these the ones that list people, since all who are listed had to be reported.
 */
function closest(events: EventEntry[], edtf: string | null): EventEntry[] {
  const onDay = preferred(events, ({ date }) => meet(date ?? null, edtf))
  const timely = onDay === events && edtf ? preferred(events, ({ date }) => !date) : onDay
  return preferred(timely, ({ people }) => people.length > 0)
}

/** Those that pass, or all where none does. */
function preferred(events: EventEntry[], test: (event: EventEntry) => boolean): EventEntry[] {
  const passing = events.filter(test)
  return passing.length > 0 ? passing : events
}

/** Whether two dates have a day in common. */
function meet(a: string | null, b: string | null): boolean {
  const [one, other] = [dayNumbers(a), dayNumbers(b)]
  return one.from !== NO_DAY && one.from <= other.to && other.from <= one.to
}
