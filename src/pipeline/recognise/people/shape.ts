import type { Token } from '#pipeline/text/tokens.ts'
import { oncePer } from '#pipeline/text/once.ts'
import { firstFrom } from '#pipeline/text/places.ts'
import type { Zone } from '../zones.ts'
import { isPlainWord, isSurname } from './surnames.ts'
import { isHyphened, isSyllable, isTwoSyllables } from './syllables.ts'

/** A run of words that looks like a Korean name. `sure`: it is read before names of fewer words. `plain`: words of English look so too, so a cue must stand beside it. */
export type Shape = { words: number; sure: boolean; plain: boolean; reason: string }

/**
 * The Korean name that begins at a word, family name first: "Kim Seon Ho", "Kim Seon-ho", "Kim Seonho" are
 * sure; "Hyun Bin", "Song Kang" need a cue, since "Moon So" may be anything. Null where none begins.
 */
export function koreanName(zone: Zone, at: number): Shape | null {
  return shapesOf(zone)[at] ?? null
}

/** What begins at each word of a zone. */
const shapesOf = oncePer((zone: Zone) => zone.tokens.map((_, at) => shapeAt(zone, at)))

function shapeAt(zone: Zone, at: number): Shape | null {
  const family = zone.tokens[at]!
  const first = zone.tokens[at + 1]
  if (!first || !family.capital || family.possessive || !isSurname(family.key)) return null
  if (!joined(zone, family, first)) return null
  const second = zone.tokens[at + 2]
  const given = first.text
  if (given === 'Sisters' || given === 'Brothers')
    return sure(2, 'a pair that writes under one family name')
  if (isHyphened(given)) return sure(2, 'a family name and a given name with a hyphen')
  const more = second && !first.possessive && joined(zone, first, second) && isSyllable(second.text)
  if (isSyllable(given) && more) return sure(3, 'a family name and a given name of two syllables')
  if (given.length >= 5 && isTwoSyllables(given))
    return sure(2, 'a family name and a given name of two syllables')
  if (!isSyllable(given) && !isTwoSyllables(given)) return null
  const plain = isPlainWord(family.key) || PLACES.has(family.key + first.key)
  return { words: 2, sure: false, plain, reason: 'a family name and a short given name' }
}

const sure = (words: number, reason: string): Shape => ({ words, sure: true, plain: false, reason })

/** Places that have the shape of a short name. */
const PLACES = new Set('hongkong namsan namhae jungdong jinju yeosu'.split(' '))

/** Two words of one name: capitals with one space between. */
function joined(zone: Zone, left: Token, right: Token): boolean {
  return right.start - left.end === 1 && right.capital && zone.text[left.end - zone.start] === ' '
}

/** True where all the words between two places are one Korean name, as in 'Lee Si-young'. */
export function koreanNameAll(zone: Zone, start: number, end: number): boolean {
  const at = firstFrom(zone.tokens, start)
  const shape = koreanName(zone, at)
  return shape !== null && zone.tokens[at + shape.words - 1]!.end === end
}
