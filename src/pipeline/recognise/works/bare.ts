import type { Token } from '#pipeline/text/tokens.ts'
import { isCapital } from '#pipeline/text/tokens.ts'
import { isOrganisation } from '../organisations/form.ts'
import { koreanName } from '../people/shape.ts'
import type { Mention, Taken } from '../mention.ts'
import { mentionAt } from '../mention.ts'
import type { Zone } from '../zones.ts'
import { OTHER_THING, WORK_NOUN } from './nouns.ts'

/** A title without quotation marks. `strong`: the words around it allow a single word too. */
export type Bare = { mention: Mention; reason: string }

type Cue = { reason: string; before?: RegExp; after?: RegExp; strong: boolean }

/** What stands around a title that has no quotation marks. */
const CUES: Cue[] = [
  {
    // "the upcoming drama, Gyeongseong Creature", "the film Tyrant", "the hit drama Lie After Lie"
    reason: 'a word for a work stands before it',
    before: new RegExp(
      `\\b${WORK_NOUN}(?: (?:called|titled|named|entitled|adaptation|franchise|of))?,? $`,
      'i',
    ),
    strong: true,
  },
  {
    // "the Penthouse actor", "The Hometown Cha-Cha-Cha star"
    reason: 'the word "star" or "actor" stands after it',
    after: /^ (?:star|actor|actress|alum|lead|breakout|director|writer|creator)s?\b/,
    strong: true,
  },
  {
    // "known for The Legend of the Blue Sea", "best remembered for Signal"
    reason: 'someone is known for it',
    before:
      /\b(?:known|famous|remembered|recogni[sz]ed|beloved|acclaimed|praised) (?:for|from|in)(?: (?:his|her|their|the)(?: [\w-]+){0,3} (?:in|on))? $/i,
    strong: true,
  },
  {
    // "star in You Have Done Well", "a cameo in ...", "in talks for Kill Me Heal Me", "film debut with Childe"
    reason: 'someone plays in it',
    before:
      /\b(?:(?:star|appear|feature|cast|play|debut|lead|role|part|cameo|appearance|return|join|seen|act|filming|headlin|work)\w* (?:as [\w ]{1,30} )?(?:in|on|with|for)|in talks for|offer(?:ed)? (?:for|to (?:lead|join|star in))|when filming|filming|joins?|joined|recovered from|starring in|leaves|left|exits?) $/i,
    strong: false,
  },
  {
    // "Kim Eun Sook, who wrote Secret Garden", "the director of Signal"
    reason: 'someone made it',
    before:
      /\b(?:who (?:wrote|directed|penned|helmed|produced)|(?:director|writer|creator|makers?|producers?|script|hits?|works?) (?:of|like|such as|behind)|wrote|penned|helmed|directed) $/i,
    strong: false,
  },
]

/** A word of a list between two titles: "Sungkyunkwan Scandal to Signal and My Mister". */
const LISTED = /^(?:,| and| or| to|, and| as well as| & |, as well as)(?: the (?:\w+ )?)? $/
const SMALL = /^(?:of|the|a|an|in|to|on|for|from|with|at|by|is|vs)$/

/** Capitalised words that begin no title: nations, outlets' and trade's words, months, forms of address. */
const NO_TITLE =
  /^(?:K-?\w+|Korean?s?|Hallyu|Hollywood|Chinese|Japanese|American|Asian?|Seoul|Netflix|TV|MC|OST|SNS|CEO|PD|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|He|She|It|They|His|Her|This|That|These|Those|Their|We|I|In|At|On|As|For|But|And|When|While|After|Before|Since|If|Best|Who|What|How|Why|Disney)$/

/** Titles that stand bare in a zone, by the words around them. What is taken already is left alone. */
export function bareTitles(zone: Zone, taken: Taken): Bare[] {
  const found: Bare[] = []
  let last: { end: number; strong: boolean } | null = null
  for (let at = 0; at < zone.tokens.length; at++) {
    const token = zone.tokens[at]!
    if (!isCapital(token.text) || taken.has(token)) continue
    const words = runOf(zone, at, taken)
    const end = zone.tokens[at + words - 1]!.end
    const mention = mentionAt(zone, token.start, end)
    const cue = cueFor(mention, zone)
    const listed: boolean =
      last !== null && LISTED.test(zone.text.slice(last.end - zone.start, token.start - zone.start))
    const strong: boolean = cue?.strong ?? (listed ? last!.strong : false)
    if ((cue || listed) && isBareTitle(zone, at, words, strong)) {
      found.push({ mention, reason: cue?.reason ?? 'stands in a list of works' })
      last = { end, strong }
    }
    at += words - 1
  }
  return found
}

/** How many words from here on could be one title: capitals, with small words between them. */
function runOf({ tokens, text, start }: Zone, at: number, taken: Taken): number {
  let words = 1
  for (let next = at + 1; next < tokens.length; next++) {
    const [left, right] = [tokens[next - 1]!, tokens[next]!]
    const gap = text.slice(left.end - start, right.start - start)
    if (left.possessive || gap !== ' ' || taken.has(right)) break
    if (isCapital(right.text)) words = next - at + 1
    else if (!SMALL.test(right.text)) break
  }
  return words
}

function cueFor(mention: Mention, zone: Zone): Cue | null {
  if (OTHER_THING.test(mention.before)) return null
  const ownersName =
    zone.text[mention.end - zone.start] === '’' || zone.text[mention.end - zone.start] === "'"
  if (ownersName) return null
  return (
    CUES.find(
      ({ before, after }) =>
        (!before || before.test(mention.before)) && (!after || after.test(mention.after)),
    ) ?? null
  )
}

function isBareTitle(zone: Zone, at: number, words: number, strong: boolean): boolean {
  const run: Token[] = zone.tokens.slice(at, at + words)
  const text = run.map((token) => token.text).join(' ')
  if (koreanName(zone, at) || isOrganisation(text)) return false
  if (run.every((token) => NO_TITLE.test(token.text) || SMALL.test(token.text))) return false
  if (NO_TITLE.test(run[0]!.text) && words < 3) return false
  if (words === 1) return strong && text.length > 3 && /[a-z]/.test(text)
  return true
}
