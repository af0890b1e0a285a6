import type { DatedArticle } from '#model/article.ts'
import type { DateFinding, Place } from '#model/finding.ts'
import { oncePer } from '#pipeline/text/once.ts'
import { inside } from '#pipeline/text/places.ts'
import type { Clause } from './clauses.ts'

const NO_DATE: DateFinding = {
  edtf: null,
  basis: 'unknown',
  place: null,
  reason: 'the text ties no date to it',
}

/** "SEOUL, Jan. 9 (Yonhap) -- ": the day of the news, not of what it tells. */
const DATELINE = /^(?: 20\d\d)? ?(?:\([^()]*\) ?)?(?:--|–|—|- )/

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
 * Not that of a dateline, nor of an aside: ", which had been set for May 1,".
 */
export function dateIn(
  clause: Clause,
  words: number,
  sentence: Place,
  { dates, text }: DatedArticle,
): DateFinding {
  const places = datesOf(dates).filter(
    (date) =>
      !DATELINE.test(text.slice(date.end, date.end + 30)) &&
      !clause.holes.some((hole) => hole.start <= date.start && date.end <= hole.end),
  )
  const behind = inside(places, { start: words, end: clause.end })
  const found = behind[0] ?? inside(places, clause)[0] ?? inside(places, sentence)[0]
  if (!found) return NO_DATE
  const { edtf, basis, place, reason } = found
  return { edtf, basis, place, reason }
}
