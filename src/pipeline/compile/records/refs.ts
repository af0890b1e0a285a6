import { compare } from '#model/compare.ts'
import type { Refs } from '#model/record.ts'
import type { Joined } from '../join/joined.ts'

/** Anything that names people, works and events by slug. */
export type Naming = {
  people?: readonly string[]
  works?: readonly string[]
  events?: readonly string[]
}

/** What the slugs of a record stand for, once each, in the order of the slugs. */
export function refsOf({ people, works, events }: Joined, parts: Iterable<Naming>): Refs {
  const named = { people: new Set<string>(), works: new Set<string>(), events: new Set<string>() }
  for (const part of parts) {
    for (const slug of part.people ?? []) named.people.add(slug)
    for (const slug of part.works ?? []) named.works.add(slug)
    for (const slug of part.events ?? []) named.events.add(slug)
  }
  return {
    people: each(named.people, people, ({ slug, name, seal }) => ({ slug, name, seal })),
    works: each(named.works, works, ({ slug, name, kind }) => ({ slug, name, kind })),
    events: each(named.events, events, ({ slug, name }) => ({ slug, name })),
  }
}

function each<T, R>(slugs: Set<string>, all: ReadonlyMap<string, T>, ref: (one: T) => R): R[] {
  return [...slugs].toSorted(compare).map((slug) => ref(all.get(slug)!))
}
