import { compare } from '#model/compare.ts'
import type { EventRef, PersonRef, Refs, WorkRef } from '#model/record.ts'
import type { Joined } from '../join/joined.ts'

/** Anything that names people, works and events by slug. */
export type Naming = {
  people?: readonly string[]
  works?: readonly string[]
  events?: readonly string[]
}

/** By slug, what stands for it in records. */
export type AllRefs = {
  people: Map<string, PersonRef>
  works: Map<string, WorkRef>
  events: Map<string, EventRef>
}

/** Makes the refs of a whole archive, once for all records. */
export function allRefs({ people, works, events }: Joined): AllRefs {
  return {
    people: mapped(people, ({ slug, name, seal }) => ({ slug, name, seal })),
    works: mapped(works, ({ slug, name, kind }) => ({ slug, name, kind })),
    events: mapped(events, ({ slug, name }) => ({ slug, name })),
  }
}

function mapped<T, R>(all: ReadonlyMap<string, T>, ref: (one: T) => R): Map<string, R> {
  return new Map(Array.from(all, ([slug, one]) => [slug, ref(one)]))
}

/** What the slugs of a record stand for, once each, in the order of the slugs. */
export function refsOf(all: AllRefs, parts: readonly Naming[]): Refs {
  return {
    people: named(all.people, parts, ({ people }) => people),
    works: named(all.works, parts, ({ works }) => works),
    events: named(all.events, parts, ({ events }) => events),
  }
}

function named<R>(
  all: ReadonlyMap<string, R>,
  parts: readonly Naming[],
  slugsOf: (part: Naming) => readonly string[] | undefined,
): R[] {
  const slugs = new Set<string>()
  for (const part of parts) for (const slug of slugsOf(part) ?? []) slugs.add(slug)
  return [...slugs].toSorted(compare).map((slug) => all.get(slug)!)
}
