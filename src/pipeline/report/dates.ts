import type { DatedArticle } from '#model/article.ts'
import type { DateFinding, Place } from '#model/finding.ts'
import { oncePer } from '#pipeline/text/once.ts'
import { inside } from '#pipeline/text/places.ts'

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

/** The first date behind the words that tell of the happening, else the first in their clause, else in the sentence. */
export function dateIn(clause: Place, words: number, sentence: Place, dates: Dates): DateFinding {
  const places = datesOf(dates)
  const behind = inside(places, { start: words, end: clause.end })
  const found = behind[0] ?? inside(places, clause)[0] ?? inside(places, sentence)[0]
  if (!found) return NO_DATE
  const { edtf, basis, place, reason } = found
  return { edtf, basis, place, reason }
}
