import type { Subject } from './joined.ts'

type Named = { name: string; hangul?: string | undefined; aliases: string[] }

/** A person, work or event that the catalogue has, as yet without stories. */
export function reviewed(id: string, { name, hangul, aliases }: Named): Subject {
  return { ...unreviewed(id, name), hangul: hangul ?? null, aliases, reviewed: true }
}

/** One that only articles have, as yet without stories. */
export function unreviewed(slug: string, name: string): Subject {
  return {
    slug,
    name,
    hangul: null,
    aliases: [],
    reviewed: false,
    stories: [],
    reports: [],
    trails: [],
  }
}

/** A list as a map by slug. */
export function bySlug<T extends { slug: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((one) => [one.slug, one]))
}
