import type { Catalogue } from '#model/catalogue.ts'

/** The catalogue without the ids that nothing in it has, so that whoever follows an id arrives. Pure. */
export function closeCatalogue({ people, works, events, outlets }: Catalogue): Catalogue {
  const persons = idsOf(people)
  const titles = idsOf(works)
  const isPerson = (id: string) => persons.has(id)
  return {
    people,
    works: works.map((work) => ({
      ...work,
      cast: work.cast.filter(({ person }) => isPerson(person)),
      directors: work.directors.filter(isPerson),
      writers: work.writers.filter(isPerson),
    })),
    events: events.map((event) => ({
      ...event,
      works: event.works.filter((id) => titles.has(id)),
      people: event.people.filter(isPerson),
    })),
    outlets,
  }
}

function idsOf(entries: readonly { id: string }[]): Set<string> {
  return new Set(entries.map(({ id }) => id))
}
