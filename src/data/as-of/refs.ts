import { type Archive, idOf } from '#model/archive/archive.ts'
import type { Refs, Timeline, Trail } from '#model/record.ts'
import { personQuery } from '../person.ts'
import { workQuery } from '../work.ts'
import type { Desk } from './desk.ts'

/** The slugs that a record names. */
export type Named = { people: Iterable<string>; works: Iterable<string>; events: Iterable<string> }

/** The names on trails and timelines. */
export function namesOn(trails: readonly Trail[], { lanes }: Timeline): Named {
  const marks = lanes.flatMap((lane) => lane.marks)
  return {
    people: [...trails.flatMap(({ person }) => person ?? []), ...lanes.map(({ person }) => person)],
    works: trails.flatMap(({ works }) => works),
    events: [...trails.map(({ event }) => event), ...marks.map(({ event }) => event)],
  }
}

/** What the slugs stand for: as the records at hand say, else from the page of the person or work itself. */
export async function refsFor(
  { archive, client }: Desk,
  known: readonly Refs[],
  named: Named,
): Promise<Refs> {
  const all = await Promise.all([
    complete(
      named.people,
      known.flatMap(({ people }) => people),
      async (slug) => {
        const { name, seal } = await client.ensureQueryData(personQuery(slug))
        return { slug, name, seal }
      },
    ),
    complete(
      named.works,
      known.flatMap(({ works }) => works),
      async (slug) => {
        const { name, kind } = await client.ensureQueryData(workQuery(slug))
        return { slug, name, kind }
      },
    ),
    complete(
      named.events,
      known.flatMap(({ events }) => events),
      async (slug) => ({
        slug,
        name: nameOf(archive, slug),
      }),
    ),
  ])
  return { people: all[0], works: all[1], events: all[2] }
}

async function complete<R extends { slug: string }>(
  slugs: Iterable<string>,
  known: readonly R[],
  find: (slug: string) => Promise<R>,
): Promise<R[]> {
  const refs = new Map(known.map((ref) => [ref.slug, ref]))
  const missing = [...new Set(slugs)].filter((slug) => !refs.has(slug))
  const found = await Promise.all(missing.map(find))
  return [...refs.values(), ...found]
}

function nameOf({ values, ...rest }: Archive, event: string): string {
  return values.event.names[idOf({ values, ...rest }, 'event', event)] ?? event
}
