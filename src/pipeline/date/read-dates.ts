import type { Place } from '#model/finding.ts'
import { isEdtf } from '#model/edtf.ts'
import type { Span } from '#pipeline/text/lines.ts'
import { WORDINGS } from './wordings.ts'

/** A date as the text writes it. `year` and more may be missing. */
export type ReadDate = { edtf: string; place: Place; wording: string }

/** The dates that a stretch of text writes out, in its order. Days that no calendar has (30 February) are none. */
export function readDates({ text, start: offset }: Span): ReadDate[] {
  if (
    !/\d|\b(?:[Ii]n|[Ee]arly|[Ll]ate|[Tt]his|[Ll]ast|[Nn]ext|[Ss]ince|[Uu]ntil|[Bb]y|[Mm]id)[ -][JFMASOND]/.test(
      text,
    )
  )
    return []
  const dates: ReadDate[] = []
  for (const { name, pattern, read } of WORDINGS) {
    for (const match of text.matchAll(pattern)) {
      const edtf = read(match)
      const place = { start: match.index + offset, end: match.index + match[0].length + offset }
      if (edtf === null || !isEdtf(edtf)) continue
      if (dates.some((date) => date.place.start < place.end && place.start < date.place.end))
        continue
      dates.push({ edtf, place, wording: name })
    }
  }
  return dates.toSorted((a, b) => a.place.start - b.place.start)
}
