import type { Paragraph } from '#model/article.ts'
import type { Place } from '#model/finding.ts'
import type { Stretch } from '#model/record.ts'
import { isWithin } from '#pipeline/text/places.ts'
import type { Link } from '../join/joined.ts'

/** The sentence of a report: its place where that is known, else its words. */
export type Evidence = { place: Place | null; text: string }

/**
 * The stretches of each paragraph: names, of which a longer one covers a shorter one and none overlaps another,
 * and the evidence of reports. Offsets are those of the paragraph. What stands elsewhere makes no stretch.
 */
export function stretchesOf(
  paragraphs: readonly Paragraph[],
  links: readonly Link[],
  evidence: readonly Evidence[],
): Stretch[][] {
  const rows = paragraphs.map((): Stretch[] => [])
  const add = (place: Place, make: (start: number, end: number) => Stretch) => {
    const index = paragraphAt(paragraphs, place)
    if (index < 0) return
    const { start } = paragraphs[index]!
    rows[index]!.push(make(place.start - start, place.end - start))
  }
  for (const { type, slug, place } of apart(links)) {
    add(place, (start, end) => ({ type, start, end, slug }))
  }
  evidence.forEach((one, report) => {
    const place = one.place ?? placeOf(paragraphs, one.text)
    if (place) add(place, (start, end) => ({ type: 'evidence', start, end, report }))
  })
  return rows.map((row) => row.toSorted((a, b) => a.start - b.start || b.end - a.end))
}

/** The mentions that do not overlap, the longest chosen first. */
function apart(links: readonly Link[]): (Omit<Link, 'mentions'> & { place: Place })[] {
  const longestFirst = links
    .flatMap(({ type, slug, mentions }) => mentions.map((place) => ({ type, slug, place })))
    .toSorted((a, b) => lengthOf(b.place) - lengthOf(a.place) || a.place.start - b.place.start)
  const taken = new Set<number>()
  return longestFirst.filter(({ place }) => {
    for (let at = place.start; at < place.end; at++) if (taken.has(at)) return false
    for (let at = place.start; at < place.end; at++) taken.add(at)
    return true
  })
}

const lengthOf = ({ start, end }: Place) => end - start

/** The paragraph that holds a place wholly, or -1. */
function paragraphAt(paragraphs: readonly Paragraph[], place: Place): number {
  return paragraphs.findIndex((paragraph) => isWithin(place, paragraph))
}

function placeOf(paragraphs: readonly Paragraph[], text: string): Place | null {
  for (const paragraph of paragraphs) {
    const at = paragraph.text.indexOf(text)
    if (at >= 0) return { start: paragraph.start + at, end: paragraph.start + at + text.length }
  }
  return null
}
