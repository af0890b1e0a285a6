import type { DatedArticle } from '#model/article.ts'
import type { DateFinding, Place } from '#model/finding.ts'
import type { Kind } from '#model/words.ts'
import { datelineOf } from '#pipeline/text/dateline.ts'
import { endsWith } from '#pipeline/text/ends-with.ts'
import type { Span } from '#pipeline/text/lines.ts'
import { oncePer } from '#pipeline/text/once.ts'
import { inside, isWithin } from '#pipeline/text/places.ts'
import type { Clause } from './clauses.ts'

const NO_DATE: DateFinding = {
  edtf: null,
  basis: 'unknown',
  place: null,
  reason: 'the text ties no date to it',
}

type Dates = DatedArticle['dates']

/** An article's dates as places that can be looked up. */
export const datesOf = oncePer((dates: Dates) =>
  dates.map((finding) => ({ start: finding.place.start, end: finding.place.end, finding })),
)

/** The words before a date are read so far back. */
const BEFORE = 50

/** "his agency said Wednesday", "announced on the 3rd", "confirmed today (": the day of the words, not of what they tell. */
const SAID =
  /\b(?:said|says|announced|told (?:\w+ )?(?:reporters|\w+)|stated|reported|confirmed|revealed|wrote|explained|added)(?: (?:in a|to|through) [\w ]{1,20})?,?(?: (?:today|yesterday|earlier|late|early))?(?: on)? ?\(?$/i
/** "since May 3", "until January"; a date's own words may begin so. */
const SINCE = /\bsince(?: the| early| late| mid)?[ -]$/i
const UNTIL = /\b(?:until|till|through)(?: the| early| late| mid)?[ -]$/i
/** "originally set for May 1", "until now planned for", "instead of May 1", "moved from May 1" */
const NO_MORE =
  /\b(?:(?:originally|initially|first|previously|until now|had been|earlier) (?:(?:planned|set|scheduled|slated|due|expected|announced) )?(?:for|to \w+(?: on| in)?|on|in|out)|instead of|rather than|(?:moved|postponed|delayed|pushed back|brought forward|put off|shifted) from)(?: the| early| late)? $/i

/** ", which aired on May 3,": an aside on the happening itself; not ", which had been set for May 1,". */
const SHOWN = /^,["'”’]? which (?!had\b)/

/** How a date stands in its sentence: the lower, the likelier is it that of the happening. */
const OWN = 0
const ASIDE = 1
const OF_WORDS = 2
const LASTS = 3

/** The words of a clause that tell of a happening, where they begin, and the kind of it. */
export type Words = { clause: Clause; start: number; kind: Kind }

/** `date`: when something happened. `said`: when it was said, or since when it lasts, for where nothing tells more. */
export type HappeningDates = { date: DateFinding; said: DateFinding }

/**
 * The first date behind the words that tell of the happening, else the first in their clause, else in the sentence,
 * else in an aside on what is shown or held. Not that of a dateline, the day of the news, nor one that stands no more.
 */
export function dateIn(
  { clause, start, kind }: Words,
  sentence: Span,
  { dates }: DatedArticle,
): HappeningDates {
  const told = { start: sentence.start + datelineOf(sentence.text).length, end: sentence.end }
  const ranked = inside(datesOf(dates), told).map((date) => ({
    ...date,
    rank: rankOf(date, sentence, clause.holes),
  }))
  const first = (ranks: number[]): DateFinding => {
    for (const rank of ranks) {
      const places = ranked.filter((date) => date.rank === rank)
      const behind = inside(places, { start, end: clause.end })
      const found = behind[0] ?? inside(places, clause)[0] ?? places[0]
      if (found) return found.finding
    }
    return NO_DATE
  }
  return {
    date: first(kind === 'release' || kind === 'award' ? [OWN, ASIDE] : [OWN]),
    said: first([OF_WORDS, LASTS]),
  }
}

/** Null for a date that has nothing to say of when its sentence's happening was. */
function rankOf({ start, end }: Place, sentence: Span, holes: Place[]): number | null {
  const at = start - sentence.start
  const before = sentence.text.slice(Math.max(0, at - BEFORE), at)
  const first = sentence.text
    .slice(at, end - sentence.start)
    .split(/[ -]/, 1)[0]!
    .toLowerCase()
  if (first === 'until' || endsWith(before, UNTIL) || endsWith(before, NO_MORE)) return null
  // brackets hold the year of a work, and what is said of a person is of another day
  const hole = holes.find((hole) => isWithin({ start, end }, hole))
  if (hole) return SHOWN.test(sentence.text.slice(hole.start - sentence.start)) ? ASIDE : null
  if (first === 'since' || endsWith(before, SINCE)) return LASTS
  return endsWith(before, SAID) ? OF_WORDS : OWN
}
