import { NAME_TYPES, type NamesRecord } from '#model/files.ts'
import { fold } from '#model/fold.ts'

/** A name that a search found. `hangul` is shown beside it. */
export type NameMatch = {
  type: (typeof NAME_TYPES)[number]
  slug: string
  name: string
  hangul: string | null
}

/** Results that fit below the search box without scrolling on a phone whose keyboard is up. */
const MOST = 6

/**
 * The names that a search may mean: those of which one spelling is the search, then those that begin with it, then
 * those that hold it ("so hee" in Han So Hee); the most covered first, as the record has them. A search by initial
 * consonants (ㅅㅎㄱ) works, since names are recorded under those as well.
 */
export function matchNames(names: NamesRecord, search: string): NameMatch[] {
  const found = best(names, fold(search))
  return found.length > 0 ? found : best(names, fold(withoutLastFinal(search.trimEnd())))
}

function best(names: NamesRecord, wanted: string): NameMatch[] {
  if (wanted === '') return []
  return names.keys
    .map((keys, at) => ({ at, rank: rankOf(keys, wanted) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .toSorted((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, MOST)
    .map(({ at }) => ({
      type: NAME_TYPES[names.type[at]!]!,
      slug: names.slug[at]!,
      name: names.name[at]!,
      hangul: names.hangul[at]!,
    }))
}

const NO_MATCH = 3

/** 0: one of the keys is the wanted one; 1: one begins with it; 2: one holds it. */
function rankOf(keys: string, wanted: string): number {
  const among = ` ${keys} `
  if (among.includes(` ${wanted} `)) return 0
  if (among.includes(` ${wanted}`)) return 1
  return among.includes(wanted) ? 2 : NO_MATCH
}

/** Hangul syllables stand in Unicode from 가 on, 28 for each pair of consonant and vowel, by their final. */
const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3
const FINALS = 28

/**
 * Who types 한소희 passes through 한솧, since the keyboard takes the next syllable's consonant for this one's
 * final until its vowel comes. Without it the search finds the name all the while.
 */
function withoutLastFinal(text: string): string {
  const code = text.codePointAt(text.length - 1) ?? 0
  if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return text
  const bare = code - ((code - FIRST_SYLLABLE) % FINALS)
  return text.slice(0, -1) + String.fromCodePoint(bare)
}
