import type { DatedArticle } from '#model/article.ts'
import type { DateFinding } from '#model/finding.ts'
import { datelineOf } from '#pipeline/text/dateline.ts'
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
  dates.map(({ place, edtf, basis, reason }) => ({
    start: place.start,
    end: place.end,
    place,
    edtf,
    basis,
    reason,
  })),
)

/**
 * The first date behind the words that tell of the happening, else the first in their clause, else in the sentence.
 * Not that of a dateline, the day of the news, nor of an aside: ", which had been set for May 1,".
 */
export function dateIn(
  clause: Clause,
  words: number,
  sentence: Span,
  { dates }: DatedArticle,
): DateFinding {
  const told = { start: sentence.start + datelineOf(sentence.text).length, end: sentence.end }
  const places = inside(datesOf(dates), told).filter(
    (date) => !clause.holes.some((hole) => isWithin(date, hole)),
  )
  const behind = inside(places, { start: words, end: clause.end })
  const found = behind[0] ?? inside(places, clause)[0] ?? places[0]
  if (!found) return NO_DATE
  const { edtf, basis, place, reason } = found
  return { edtf, basis, place, reason }
}
