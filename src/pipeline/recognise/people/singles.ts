import { endsWith } from '#pipeline/text/ends-with.ts'
import type { Token } from '#pipeline/text/tokens.ts'
import { characterCues } from '../characters/cues.ts'
import type { Mention, Taken } from '../mention.ts'
import { mentionAt } from '../mention.ts'
import { PLAIN_CAPITALS, isKnownOrganisation, isOrganisation } from '../organisations/form.ts'
import type { Zone } from '../zones.ts'
import type { CuesIn } from './cue.ts'
import { heaviest } from './cue.ts'
import { personCues } from './cues.ts'
import { isHyphened, isTwoSyllables } from './syllables.ts'

/** A cue must be at least so heavy to make a name of a single word. */
const ENOUGH = 3

/** "VIXX’s ", "ASTRO's ": a group in capitals before a member. */
const GROUPS =
  /(?:^|[\s(“"‘'])(?!KBS|MBC|SBS|OCN|JTBC|ENA|MBN|EBS)(?=\S{0,20}\p{Lu}{2})[\p{Lu}\p{N}&.-]{3,20}['’]s? $/u
/** " of THE BOYZ": a group in capitals behind a member. */
const OF_GROUP =
  /^ (?:of|from) (?:the (?:group|band) )?(?!KBS|MBC|SBS|OCN|JTBC|YG|SM|JYP|TV)\p{Lu}{2}[\p{Lu}\p{N}]+\b/u
/** "IU and Park Bo-gum", "Park Bo-gum and IU": beside a whole name. */
const BESIDE_BEFORE = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:[ -]\p{L}+)?,? (?:and|&) $/u
const BESIDE_AFTER = /^ (?:and|&) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:[ -]\p{L}+)?/u
const MAKER =
  /\b(?:novel|webtoon|script|screenplay|written|penned|directed|created|helmed|produced|story) by $/
const NOBODY =
  /^(?:I|A|In|At|On|The|Of|And|Who|For|As|With|Is|He|She|They|It|Awards?|But|When|This|That|His|Her|Korean?|Best)$/
const PROFESSION_WORD =
  /^(?:Actor|Actress|Singer|Idol|Director|Writer|Screenwriter|Star|Rapper|Comedian|Model)s?$/
const PROFESSION =
  /\b(?:actor|actress|singer|idol|director|writer|screenwriter|star|rapper|comedian|model),? $/i

const anyCues: CuesIn = (zone) => [...personCues(zone), ...characterCues(zone)]

export type Single = { mention: Mention; reason: string }

/**
 * Names of one word, and names of no Korean form behind a profession: "VIXX’s Hongbin", "Younghoon of THE BOYZ",
 * "actress Suzy", "director Mike Flanagan", "Ae-soon" as a character. Leaves organisations and what is taken.
 */
export function singleNames(zone: Zone, taken: Taken): Single[] {
  const found: Single[] = []
  for (let at = 0; at < zone.tokens.length; at++) {
    const token = zone.tokens[at]!
    if (!token.capital || /^\d/.test(token.text) || taken.has(token)) continue
    if (PROFESSION_WORD.test(token.text)) continue
    const last = runEnd(zone, at, taken)
    const mention = mentionAt(zone, token.start, last.end)
    const words = mention.text.split(' ').length
    const reason =
      words <= 3 && !isOrganisation(mention.text) ? reasonFor(mention, token, words) : null
    if (reason) found.push({ mention, reason })
    while (at + 1 < zone.tokens.length && zone.tokens[at + 1]!.start < last.end) at++
  }
  return found
}

function reasonFor(mention: Mention, token: Token, words: number): string | null {
  const grouped = words === 1 && (endsWith(mention.before, GROUPS) || OF_GROUP.test(mention.after))
  if (grouped && !isKnownOrganisation(token.text) && /\p{Ll}|\./u.test(token.text))
    return 'named with a group'
  // In a headline every word is capitalised, so there the form must be Korean.
  if (!mention.zone.isHeadline && endsWith(mention.before, PROFESSION) && !NOBODY.test(token.text))
    return 'a profession stands before it'
  if (words > 1 && endsWith(mention.before, MAKER))
    return '"by" and a verb of making stand before it'
  if (words > 1) return null
  const initials =
    /^\p{Lu}[\p{Lu}.]{1,4}$/u.test(token.text) &&
    !PLAIN_CAPITALS.test(token.text) &&
    !mention.before.endsWith(' of ')
  if (initials && (endsWith(mention.before, BESIDE_BEFORE) || BESIDE_AFTER.test(mention.after)))
    return 'stands beside a whole name'
  const koreanWord =
    initials || isHyphened(token.text) || (token.text.length >= 5 && isTwoSyllables(token.text))
  if (!koreanWord) return null
  const cue = heaviest(anyCues, mention)
  return cue && cue.weight >= ENOUGH ? cue.reason : null
}

/** The last word of the capitals that stand together from here on. */
function runEnd({ tokens, text, start }: Zone, at: number, taken: Taken): Token {
  let last = tokens[at]!
  for (let next = at + 1; next < tokens.length; next++) {
    const right = tokens[next]!
    if (last.possessive || text.slice(last.end - start, right.start - start) !== ' ') break
    if (!right.capital || taken.has(right)) break
    last = right
  }
  return last
}
