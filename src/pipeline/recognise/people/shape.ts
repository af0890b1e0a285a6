import type { Token } from '#pipeline/text/tokens.ts'
import { firstFrom } from '#pipeline/text/places.ts'
import type { Zone } from '../zones.ts'
import { isPlainWord, isSurname } from './surnames.ts'
import { isHyphened, isShort, isSyllable, isTwoSyllables } from './syllables.ts'

/**
 * A run of words that looks like a Korean name. `sure`: it is read before names of fewer words. `plain`: words of
 * English look so too, so a cue must stand beside it.
 */
export type Shape = { words: number; sure: boolean; plain: boolean; reason: string }

/** The Korean name that begins at a word of a zone; null where none does. */
export function koreanName(zone: Zone, at: number): Shape | null {
  return zone.shapes[at] ?? null
}

/** The Korean name whose last word is the one at a place of a zone, the longest; null where none ends there. */
export function koreanNameEnding(zone: Zone, at: number): Shape | null {
  for (const words of [3, 2]) {
    const name = at + 1 >= words ? koreanName(zone, at + 1 - words) : null
    if (name?.words === words) return name
  }
  return null
}

/** What begins at each word of a text. `offset` is where the text begins in the article. */
export function shapesOf(text: string, offset: number, tokens: Token[]): (Shape | null)[] {
  /** Two words of one name: capitals with one space between. */
  const joined = (left: Token, right: Token) =>
    right.start - left.end === 1 && right.capital && text[left.end - offset] === ' '
  return tokens.map((family, at) => {
    const first = tokens[at + 1]
    if (!first || !family.capital || family.possessive || !isSurname(family.key)) return null
    if (!joined(family, first)) return null
    const second = tokens[at + 2]
    const more = second && !first.possessive && joined(first, second) ? second.text : null
    return shapeOf(family, first, more)
  })
}

/**
 * What a family name and the words after it make: "Kim Seon Ho", "Kim Seon-ho", "Kim Seonho" are sure; "Hyun Bin",
 * "Song Kang" need a cue, since "Moon So" may be anything.
 */
function shapeOf(family: Token, first: Token, more: string | null): Shape | null {
  const given = first.text
  if (given === 'Sisters' || given === 'Brothers')
    return sure(2, 'a pair that writes under one family name')
  if (isHyphened(given)) return sure(2, 'a family name and a given name with a hyphen')
  if (more !== null && isSyllable(given) && isSyllable(more))
    return sure(3, 'a family name and a given name of two syllables')
  if (given.length >= 5 && isTwoSyllables(given))
    return sure(2, 'a family name and a given name of two syllables')
  if (!isSyllable(given) && !isTwoSyllables(given) && !isShort(given)) return null
  const plain = isPlainWord(family.key) || PLACES.has(family.key + first.key)
  return { words: 2, sure: false, plain, reason: 'a family name and a short given name' }
}

const sure = (words: number, reason: string): Shape => ({ words, sure: true, plain: false, reason })

/** Places that have the shape of a short name. */
const PLACES = new Set('hongkong namsan namhae jungdong jinju yeosu'.split(' '))

/** True where all the words between two places are one Korean name, as in 'Lee Si-young'. */
export function koreanNameAll(zone: Zone, start: number, end: number): boolean {
  const at = firstFrom(zone.tokens, start)
  const shape = koreanName(zone, at)
  return shape !== null && zone.tokens[at + shape.words - 1]!.end === end
}
