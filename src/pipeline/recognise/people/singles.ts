import type { Token } from '#pipeline/text/tokens.ts'
import { CHARACTER_CUES } from '../characters/cues.ts'
import type { Mention, Taken } from '../mention.ts'
import { mentionAt } from '../mention.ts'
import { PLAIN_CAPITALS, isKnownOrganisation, isOrganisation } from '../organisations/form.ts'
import type { Zone } from '../zones.ts'
import { cue, cueMatches, heaviest } from '../cue.ts'
import { PERSON_CUES, STAGE_NAME_CUES } from './cues.ts'
import { GROUP_AFTER, GROUP_BEFORE } from './groups.ts'
import { isNoName } from './no-names.ts'
import { koreanName, koreanNameEnding, type Shape } from './shape.ts'
import { isPlainWord, isSurname } from './surnames.ts'
import { isHyphened, isJapanese, isTwoSyllables } from './syllables.ts'

/** A cue must be at least so heavy to make a name of a single word. */
const ENOUGH = 3

const IN_GROUP = [cue({ before: GROUP_BEFORE }), cue({ after: GROUP_AFTER })]
const MAKER = cue({
  before:
    /\b(?:novel|webtoon|script|screenplay|written|penned|directed|created|helmed|produced|story) by $/,
})
/** Small letters only for "star": "Star Focus" is a paper. */
const PROFESSION = cue({
  before:
    /(?:\b(?:[Aa]ctor|[Aa]ctress|[Ss]inger|[Ii]dol|[Dd]irector|[Ww]riter|[Ss]creenwriter|[Rr]apper|[Cc]omedian|[Mm]odel|[Cc]hef|[Dd]ancer|[Bb]roadcaster|[Aa]nnouncer|[Ee]ntertainer|[Nn]ovelist|[Vv]ocalist|[Mm]usician|[Nn]ewcomer|[Rr]ookie|[Ff]ilm-?maker|[Cc]omedienne|[Bb]andmate|[Cc]inematographer|PD)|\b(?:stars?|host|co-stars?|veteran|leader|maknae)|\b(?:Japan|China|Thailand|Taiwan|France|Hollywood|Hong Kong|Vietnam|India)['’]s),? $/,
})

/** What is known of an article's words: how often each stands with a capital, and which also stand without. */
export type WordUse = { capitals: ReadonlyMap<string, number>; small: ReadonlySet<string> }

const ALL_CUES = [...PERSON_CUES, ...CHARACTER_CUES]

/** A name that a cue found, and why. */
export type Single = { mention: Mention; reason: string }

/**
 * Names of one word, and names of no Korean form behind a profession: "VIXX’s Hongbin", "Younghoon of THE BOYZ",
 * "actress Suzy", "Suzy and Park Hae-il", "director Mike Flanagan", "said Carol Choi", "Ae-soon" as a character.
 * Leaves organisations and what is taken.
 */
export function singleNames(zone: Zone, use: WordUse, taken: Taken): Single[] {
  const found: Single[] = []
  for (let at = 0; at < zone.tokens.length; at++) {
    const token = zone.tokens[at]!
    if (!token.capital || /^\d/.test(token.text) || taken.has(token) || isNoName(token.text))
      continue
    const last = runEnd(zone, at, taken)
    const mention = mentionAt(zone, token.start, last.end)
    const words = mention.text.split(' ').length
    const reason =
      words <= 3 && !isOrganisation(mention.text) ? reasonFor(mention, at, words, use) : null
    if (reason) found.push({ mention, reason })
    while (at + 1 < zone.tokens.length && zone.tokens[at + 1]!.start < last.end) at++
  }
  return found
}

function reasonFor(mention: Mention, at: number, words: number, use: WordUse): string | null {
  const token = mention.zone.tokens[at]!
  const grouped = words === 1 && IN_GROUP.some((it) => cueMatches(it, mention))
  if (grouped && !isKnownOrganisation(token.text) && /\p{Ll}|\./u.test(token.text))
    return 'named with a group'
  // In a headline every word is capitalised, so there the form must be Korean.
  if (!mention.zone.isHeadline && cueMatches(PROFESSION, mention))
    return 'a profession stands before it'
  if (words > 1) return manyWords(mention, at, words)
  if (isSurname(token.key)) return null
  const isInitials =
    /^\p{Lu}[\p{Lu}.]{1,4}$/u.test(token.text) &&
    !PLAIN_CAPITALS.test(token.text) &&
    !token.possessive &&
    !mention.before.endsWith(' of ')
  const inWords = /\p{Ll}/u.test(token.text) && !use.small.has(token.key)
  if ((isInitials || inWords) && isBeside(mention.zone, at)) return 'stands beside a whole name'
  const koreanWord =
    isInitials || isHyphened(token.text) || (token.text.length >= 5 && isTwoSyllables(token.text))
  const often = inWords && (use.capitals.get(token.key) ?? 0) > 1
  const best = koreanWord
    ? heaviest(ALL_CUES, mention)
    : often && !mention.zone.isHeadline
      ? heaviest(STAGE_NAME_CUES, mention)
      : null
  return best && best.weight >= ENOUGH ? best.reason : null
}

/** "web novel by San Kyung", "Carol Choi of ..." behind "said": a maker, or a name with a family name in it ("Bae Suzy"), or of Japanese form. */
function manyWords(mention: Mention, at: number, words: number): string | null {
  if (cueMatches(MAKER, mention)) return '"by" and a verb of making stand before it'
  const { tokens, isHeadline } = mention.zone
  if (words !== 2 || isHeadline) return null
  if (isSurname(tokens[at + 1]!.key) && isBeside(mention.zone, at, words))
    return 'stands beside a whole name'
  const both = [tokens[at]!, tokens[at + 1]!]
  const isKorean = both.some(({ key }) => isSurname(key) && !isPlainWord(key))
  if (!isKorean && !both.every(({ text }) => isJapanese(text))) return null
  if (koreanName(mention.zone, at)) return null
  const best = heaviest(PERSON_CUES, mention)
  return best && best.weight >= ENOUGH ? `the form of a name; ${best.reason}` : null
}

/** "IU and Park Bo-gum", "Park Hae-il and Suzy", "Ock Joo-hyun, Kai and": a Korean name is listed with it. */
function isBeside(zone: Zone, at: number, words = 1): boolean {
  const { tokens, text, start } = zone
  const gap = (left: number) =>
    text.slice(tokens[left]!.end - start, tokens[left + 1]!.start - start)
  const isAnd = (index: number) => /^(?:and|&)$/i.test(tokens[index]?.text ?? '')
  const beginsName = (index: number) => isWhole(koreanName(zone, index))
  const endsName = (index: number) => isWhole(koreanNameEnding(zone, index))
  if (isAnd(at + words) && beginsName(at + words + 1)) return true
  if (isAnd(at - 1) && endsName(at - 2)) return true
  return at > 0 && gap(at - 1) === ', ' && endsName(at - 1) && isAnd(at + words)
}

/** True for a Korean name that no words of English look like. */
function isWhole(name: Shape | null): boolean {
  return name !== null && !name.plain
}

/** The last word of the capitals that stand together from here on. */
function runEnd({ tokens, text, start }: Zone, at: number, taken: Taken): Token {
  let last = tokens[at]!
  for (let next = at + 1; next < tokens.length; next++) {
    const right = tokens[next]!
    if (last.possessive || text.slice(last.end - start, right.start - start) !== ' ') break
    if (!right.capital || taken.has(right) || /^And$/.test(right.text)) break
    last = right
  }
  return last
}
