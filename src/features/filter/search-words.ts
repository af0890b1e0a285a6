import type { Archive } from '#model/archive/archive.ts'
import { NAME_TYPES, type NamesRecord } from '#model/files.ts'
import { fold } from '#model/fold.ts'

/** The facet whose values are the names of each type. */
const FACET = { person: 'actor', work: 'drama', event: 'event' } as const
const NAMED = ['actor', 'drama', 'event'] as const

/**
 * The stories that have the words of a search in their headline or name someone or something that matches them:
 * 1 at each ordinal that passes, as `answer` takes it. Where the whole search is a name or part of one ("so hee",
 * "한소희"), it is looked for as a whole, since its syllables alone stand in half of all headlines; else every
 * word has to be found, in whatever place.
 *
 * @param headlines folded, by ordinal.
 */
export function searchWords(
  q: string,
  archive: Archive,
  headlines: readonly string[],
  names: NamesRecord,
): Uint8Array {
  const whole = fold(q)
  const isName = whole !== '' && names.keys.some((keys) => keys.includes(whole))
  const terms = isName ? [whole] : q.split(/\s/).map(fold).filter(Boolean)
  const tests = terms.map((term) => storyTest(term, archive, headlines, names))
  const passes = new Uint8Array(archive.from.length)
  if (tests.length === 0) return passes
  for (let story = 0; story < passes.length; story++)
    if (tests.every((test) => test(story))) passes[story] = 1
  return passes
}

function storyTest(
  term: string,
  archive: Archive,
  headlines: readonly string[],
  names: NamesRecord,
): (story: number) => boolean {
  const named = NAMED.map((facet) => ({
    column: archive.columns[facet],
    ids: matchingIds(term, archive, names, facet),
  })).filter(({ ids }) => ids.size > 0)
  return (story) => {
    if (headlines[story]?.includes(term)) return true
    return named.some(({ column: { starts, ids: all }, ids }) => {
      for (let i = starts[story]!; i < starts[story + 1]!; i++) if (ids.has(all[i]!)) return true
      return false
    })
  }
}

function matchingIds(
  term: string,
  archive: Archive,
  names: NamesRecord,
  facet: (typeof NAMED)[number],
): Set<number> {
  const slugs = new Set<string>()
  for (const [i, keys] of names.keys.entries())
    if (FACET[NAME_TYPES[names.type[i]!]!] === facet && keys.includes(term))
      slugs.add(names.slug[i]!)
  return new Set(
    [...archive.values[facet].slugs.entries()]
      .filter(([, slug]) => slugs.has(slug))
      .map(([id]) => id),
  )
}
