import { compare } from '#model/compare.ts'
import { fold } from '#model/fold.ts'
import { listAt, unique } from '#pipeline/text/lists.ts'
import { slugMaker, slugOf } from './slug.ts'
import type { Spelled } from './spellings.ts'

/** What a catalogue entry is known by. */
export type Known = {
  id: string
  name: string
  hangul?: string | undefined
  aliases: readonly string[]
}

/** A name as one article has it. `sort`: its role or kind there. `file`: the article's. */
export type Seen<S extends string> = { name: string; id: string | null; sort: S; file: string }

/** A name that the catalogue does not know, joined from every article that has it. */
export type Found<S extends string> = { slug: string; name: string; sort: S }

export type Names<S extends string> = {
  /** The slug of whom or what a name of an article stands for. */
  slugOf: (seen: Pick<Seen<S>, 'name' | 'id'>) => string
  /** Everything that the catalogue lacks, in the order of the slugs. */
  found: Found<S>[]
}

/**
 * Finds the one behind many spellings. An id of the catalogue decides; else the folded name meets the catalogue's
 * names, Hangul and aliases; else all names that fold alike are one new entry. A name that two entries of the
 * catalogue share belongs to neither, since nothing says to which.
 *
 * @param sorts every role or kind; where articles differ as often, the one listed first is taken.
 * @param same tells which of the names that the catalogue lacks are one though they fold apart, as `sameSpellings` does.
 */
export function joinNames<S extends string>(
  known: readonly Known[],
  seen: readonly Seen<S>[],
  sorts: readonly S[],
  same?: (names: readonly Spelled[]) => ReadonlyMap<string, string>,
): Names<S> {
  const ids = new Set(known.map(({ id }) => id))
  const catalogue = catalogueKeys(known)
  const unknown = seen.filter(
    ({ name, id }) => !((id !== null && ids.has(id)) || catalogue.get(keyOf(name))),
  )
  const united = same?.(spelledIn(unknown))
  const groupOf = (name: string) => united?.get(keyOf(name)) ?? keyOf(name)
  const groups = new Map<string, Seen<S>[]>()
  for (const one of unknown) listAt(groups, groupOf(one.name)).push(one)
  const unused = slugMaker(ids)
  const found = new Map<string, Found<S>>()
  for (const [key, group] of [...groups].toSorted(([a], [b]) => compare(a, b))) {
    const name = spelling(group.map(({ name }) => name))
    const sort = mostCommon(
      group.map(({ sort }) => sort),
      (a, b) => sorts.indexOf(a) - sorts.indexOf(b),
    )
    found.set(key, { slug: unused(slugOf(name)), name, sort })
  }
  return {
    slugOf: ({ name, id }) => {
      if (id !== null && ids.has(id)) return id
      return catalogue.get(keyOf(name)) ?? found.get(groupOf(name))!.slug
    },
    found: [...found.values()].toSorted((a, b) => compare(a.slug, b.slug)),
  }
}

/** Each name once by its key, with the files that have it. */
function spelledIn(seen: readonly Seen<string>[]): Spelled[] {
  const groups = new Map<string, Seen<string>[]>()
  for (const one of seen) listAt(groups, keyOf(one.name)).push(one)
  return Array.from(groups, ([key, group]) => ({
    key,
    name: spelling(group.map(({ name }) => name)),
    files: new Set(group.map(({ file }) => file)),
  }))
}

const keyOf = (name: string) => fold(name) || name

/** Folded name to id; null where entries share it. A name or its Hangul counts before another's alias. */
function catalogueKeys(known: readonly Known[]): Map<string, string | null> {
  const names = claims(known, ({ name, hangul }) =>
    hangul === undefined ? [name] : [name, hangul],
  )
  const aliases = claims(known, ({ aliases }) => aliases)
  return new Map([...aliases, ...names])
}

function claims(known: readonly Known[], namesOf: (one: Known) => readonly string[]) {
  const keys = new Map<string, string | null>()
  for (const one of known) {
    for (const key of namesOf(one).map(keyOf)) {
      keys.set(key, keys.has(key) && keys.get(key) !== one.id ? null : one.id)
    }
  }
  return keys
}

/**
 * The spelling that stands for all: the one cut into most parts, since 'Han So Hee' tells more than 'Han Sohee';
 * of those the most common. The slug is made of it, and so changes only when a clearer spelling comes.
 */
function spelling(names: readonly string[]): string {
  const most = Math.max(...unique(names).map(partsOf))
  return mostCommon(
    names.filter((name) => partsOf(name) === most),
    compare,
  )
}

const partsOf = (name: string) => slugOf(name).split('-').length

function mostCommon<T extends string>(values: readonly T[], order: (a: T, b: T) => number): T {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([a, m], [b, n]) => n - m || order(a, b))[0]![0]
}
