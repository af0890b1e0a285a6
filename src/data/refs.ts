import type { EventRef, PersonRef, Refs, WorkRef } from '#model/record.ts'

/** What a record's slugs stand for, ready to be looked up. A slug that the record does not explain is null. */
export type Lookup = {
  person: (slug: string) => PersonRef | null
  work: (slug: string) => WorkRef | null
  event: (slug: string) => EventRef | null
}

/** Makes a record's references ready to be looked up. */
export function lookup(refs: Refs): Lookup {
  const people = new Map(refs.people.map((ref) => [ref.slug, ref]))
  const works = new Map(refs.works.map((ref) => [ref.slug, ref]))
  const events = new Map(refs.events.map((ref) => [ref.slug, ref]))
  return {
    person: (slug) => people.get(slug) ?? null,
    work: (slug) => works.get(slug) ?? null,
    event: (slug) => events.get(slug) ?? null,
  }
}
