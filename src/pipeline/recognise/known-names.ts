import type { Catalogue, Event, Work } from '#model/catalogue.ts'
import { fold } from '#model/fold.ts'
import type { Token } from '#pipeline/text/tokens.ts'
import { oncePer } from '#pipeline/text/once.ts'
import type { Zone } from './zones.ts'
import type { Mention } from './mention.ts'
import { mentionAt } from './mention.ts'

/** Names by the key under which their spellings meet (`fold`), found in a run of words. */
export type NameIndex<T> = { byKey: Map<string, T>; longest: Map<string, number> }

/** So many first letters of a key decide how long a run of words is worth trying. */
const HEAD = 3

/** An index of entries by their folded names. Of two with one name the first stays; an empty name is none. */
export function nameIndex<T>(entries: Iterable<readonly [key: string, entry: T]>): NameIndex<T> {
  const index: NameIndex<T> = { byKey: new Map(), longest: new Map() }
  for (const [key, entry] of entries) {
    if (!key || index.byKey.has(key)) continue
    index.byKey.set(key, entry)
    const head = key.slice(0, HEAD)
    index.longest.set(head, Math.max(index.longest.get(head) ?? 0, key.length))
  }
  return index
}

/** The longest run of words from `from` on that is a name of the index; null where none is. */
function longestName<T>(
  { byKey, longest }: NameIndex<T>,
  tokens: Token[],
  from: number,
): { entry: T; words: number } | null {
  let key = ''
  let found: { entry: T; words: number } | null = null
  for (let at = from; at < tokens.length; at++) {
    key += tokens[at]!.key
    const limit = longest.get(key.slice(0, HEAD)) ?? (key.length < HEAD ? HEAD : 0)
    if (key.length > limit) break
    const entry = byKey.get(key)
    if (entry !== undefined) found = { entry, words: at - from + 1 }
  }
  return found
}

/** Every mention of the index's names in a zone, the longest at each place. A name starts with a capital, a digit or Hangul. */
export function namesIn<T>(
  index: NameIndex<T>,
  zone: Zone,
): { entry: T; mention: Mention; words: number }[] {
  const found: { entry: T; mention: Mention; words: number }[] = []
  const { tokens } = zone
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]!.capital) continue
    const name = longestName(index, tokens, at)
    if (!name) continue
    const last = tokens[at + name.words - 1]!
    found.push({
      entry: name.entry,
      words: name.words,
      mention: mentionAt(zone, tokens[at]!.start, last.end),
    })
    at += name.words - 1
  }
  return found
}

type Named = { name: string; hangul?: string | undefined; aliases: string[] }

/** Entries by their names, then by their other names: a name counts before another's alias. */
function keysOf<T extends Named>(entries: T[]): (readonly [string, T])[] {
  const keys = (namesOf: (entry: T) => string[]) =>
    entries.flatMap((entry) => namesOf(entry).map((name) => [fold(name), entry] as const))
  return [...keys(({ name, hangul = '' }) => [name, hangul]), ...keys(({ aliases }) => aliases)]
}

/** What recognise needs of the catalogue, made once. */
export const known = oncePer((catalogue: Catalogue) => ({
  works: nameIndex<Work>(keysOf(catalogue.works)),
  events: nameIndex<Event>(keysOf(catalogue.events)),
  characters: nameIndex<string>(
    catalogue.works.flatMap(({ cast }) =>
      cast.flatMap(({ character }) =>
        character === undefined ? [] : [[fold(character), character] as const],
      ),
    ),
  ),
}))
