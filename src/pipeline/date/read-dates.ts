import type { Place } from '#model/finding.ts'
import { isEdtf } from '#model/edtf.ts'
import type { Span } from '#pipeline/text/lines.ts'
import { oncePer } from '#pipeline/text/once.ts'
import { sieved } from '#pipeline/text/sieve/sieve.ts'
import { WORDINGS } from './wordings.ts'

/** A date as the text writes it, its year and more may be missing: `words` are the text's, `wording` is the rule's name. */
export type ReadDate = { edtf: string; place: Place; words: string; wording: string }

const wordingsIn = sieved(WORDINGS, ({ pattern }) => [pattern])

/** The dates that a stretch of text writes out, in its order. Days that no calendar has (30 February) are none. */
export const readDates = (span: Span): ReadDate[] => datesIn(span).possible

/** What a stretch of text writes like a day, and no calendar has: "February 30". Not "March 45": that counts something. */
export const impossibleDates = (span: Span): ReadDate[] => datesIn(span).impossible

/** A day of 1 to 31, or any number behind a year of our time. */
const LIKE_A_DAY = /^(?:XXXX-\d\d-(?:0[1-9]|[12]\d|3[01])|(?:19|20)\d\d-\d\d-\d\d)$/

const datesIn = oncePer(({ text, start: offset }: Span) => {
  const [possible, impossible]: [ReadDate[], ReadDate[]] = [[], []]
  const dates = wordingsIn(text).flatMap(({ name, pattern, read }) =>
    Array.from(text.matchAll(pattern), (match) => {
      const place = { start: match.index + offset, end: match.index + match[0].length + offset }
      const edtf = read(match) ?? ''
      return { edtf, place, words: match[0], wording: name, isPossible: isEdtf(edtf) }
    }),
  )
  const like = dates.filter(({ edtf, isPossible }) => isPossible || LIKE_A_DAY.test(edtf))
  for (const { isPossible, ...date } of withoutOverlaps(like))
    (isPossible ? possible : impossible).push(date)
  return { possible, impossible }
})

/** Of dates that share letters the one that begins first, and of those the one of the fuller wording. */
function withoutOverlaps<T extends ReadDate>(dates: T[]): T[] {
  let end = 0
  return dates
    .toSorted((a, b) => a.place.start - b.place.start)
    .filter(({ place }) => {
      const free = place.start >= end
      if (free) end = place.end
      return free
    })
}
