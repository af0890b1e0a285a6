import { cueMatches } from '../cue.ts'
import { isKnownOrganisation, isOrganisation } from '../organisations/form.ts'
import { koreanName } from '../people/shape.ts'
import type { Mention, Taken } from '../mention.ts'
import { mentionAt } from '../mention.ts'
import type { Zone } from '../zones.ts'
import type { BareCue } from './bare-cues.ts'
import { BARE_CUES } from './bare-cues.ts'
import { OTHER_THING } from './nouns.ts'

/** A title without quotation marks. */
export type Bare = { mention: Mention; reason: string }

/** A word of a list between two titles: "Sungkyunkwan Scandal to Signal and My Mister". */
const LISTED = /^(?:,| and| or| to|, and| as well as| & |, as well as)(?: the (?:\w+ )?)? $/
const SMALL = /^(?:of|the|a|an|in|to|on|for|from|with|at|by|is|vs)$/

/** Capitalised words that begin no title: nations, outlets' and trade's words, months, forms of address. */
const NO_TITLE =
  /^(?:K-?\w+|Korean?s?|Hallyu|Hollywood|Chinese|Japanese|American|Asian?|Seoul|Netflix|TV|MC|OST|SNS|CEO|PD|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|He|She|It|They|His|Her|This|That|These|Those|Their|We|I|In|At|On|As|For|But|And|When|While|After|Before|Since|If|Best|Veteran|Top|Rookie|Rising|Former|Young|Award-winning|Popular|A-list|Who|What|How|Why|Disney|Season|Episodes?|Part|Doors|Tickets|South|North|Hong|British|English|French|German|Italian|Spanish|Irish|Australian|Canadian|Indian|Indonesian|Filipino|Filipina|Thai|Taiwanese|Vietnamese|Malaysian|Singaporean|European)$|^\w+day-\w+day$/

/** "In Two Kinds of Quiet, which opened" */
const LEADING_IN = /^(?:In|At|On|For|From)$/

/** "Agency of Rookie Actor Bae": says what an actor is. */
const KIND_OF_STAR =
  /^(?:Rookie|Veteran|Top|Rising|Former|Young|Popular|Musical|Theater|Voice|Child|Supporting|Leading|Film|Screen|Stage|Best)$/

/** "The Hometown Cha-Cha-Cha star": the article belongs to the star, not to the title. */
const STAR_OF = /^(?: \p{Lu}[\p{L}-]*){1,4} (?:star|actor|actress)\b/u

/** Titles that stand bare in a zone, by the words around them. What is taken already is left alone. */
export function bareTitles(zone: Zone, taken: Taken): Bare[] {
  const found: Bare[] = []
  let last: { end: number; strong: boolean } | null = null
  for (let at = 0; at < zone.tokens.length; at++) {
    const token = zone.tokens[at]!
    if (!token.capital || /^\d{4}$/.test(token.text) || taken.has(token)) continue
    if (LEADING_IN.test(token.text)) continue
    const name = koreanName(zone, at)
    if (name && !(name.plain && runOf(zone, at, taken) > name.words)) {
      at += name.words - 1
      continue
    }
    if (token.text === 'The' && STAR_OF.test(zone.text.slice(token.end - zone.start))) continue
    const words = runOf(zone, at, taken)
    const end = zone.tokens[at + words - 1]!.end
    const mention = mentionAt(zone, token.start, end)
    const cue = cueFor(mention, zone, at + words)
    const listed: boolean =
      last !== null && LISTED.test(zone.text.slice(last.end - zone.start, token.start - zone.start))
    const strong: boolean = cue?.strong ?? (listed ? last!.strong : false)
    const isTitle = isBareTitle(mention.text, strong) && (cue?.sure || !isNamed(mention.text))
    if ((cue || listed) && isTitle) {
      found.push({ mention, reason: cue?.reason ?? 'stands in a list of works' })
      last = { end, strong }
    }
    at += words - 1
  }
  return found
}

/** How many words from here on could be one title: capitals, with small words between them. */
function runOf({ tokens, text, start, shapes }: Zone, at: number, taken: Taken): number {
  let words = 1
  const ranges = text.slice(0, tokens[at]!.start - start).endsWith(' from ')
  for (let next = at + 1; next < tokens.length; next++) {
    const [left, right] = [tokens[next - 1]!, tokens[next]!]
    const gap = text.slice(left.end - start, right.start - start)
    if (left.possessive || gap !== ' ' || taken.has(right)) break
    if (/^\d/.test(right.text) && SMALL.test(left.text)) break
    if (/^(?:Star|Actor|Actress)$/.test(right.text) && (right.possessive || shapes[next + 1])) break
    if (right.capital) words = next - at + 1
    else if (!SMALL.test(right.text) || (right.text === 'to' && ranges)) break
  }
  return words
}

/** "Doctor Stranger’s Park Hae-Joom": a title may own a person; other owners are no titles. */
const OWNER: BareCue = { reason: 'a person of it stands behind it', strong: false }

function cueFor(mention: Mention, zone: Zone, next: number): BareCue | null {
  if (cueMatches(OTHER_THING, mention)) return null
  if (zone.tokens[next - 1]!.possessive) return koreanName(zone, next) ? OWNER : null
  return BARE_CUES.find((cue) => cueMatches(cue, mention)) ?? null
}

/** True for an organisation by form or name; "Human From Today" has the form of one. */
function isNamed(text: string): boolean {
  return isOrganisation(text) || isKnownOrganisation(text.split(' ')[0]!)
}

function isBareTitle(text: string, strong: boolean): boolean {
  const words = text.split(' ')
  if (words.every((word) => NO_TITLE.test(word) || SMALL.test(word))) return false
  if (NO_TITLE.test(words[0]!) && words.length < 3) return false
  if (KIND_OF_STAR.test(words.at(-1)!)) return false
  if (words.length === 1) return strong && text.length > 3 && /[a-z]/.test(text)
  return true
}
