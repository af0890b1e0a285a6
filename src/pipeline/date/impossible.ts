import type { CleanArticle } from '#model/article.ts'
import type { Span } from '#pipeline/text/lines.ts'
import { impossibleDates } from './read-dates.ts'

/** The days in an article that no calendar has, as they are written: in its text, and in the page's own date lines. */
export function impossibleDays({ text, headline, paragraphs, boilerplate }: CleanArticle): Span[] {
  const top = headline.place ? [{ ...headline.place, text: headline.text }] : []
  const removed = boilerplate.map((line) => ({ ...line.place, text: line.text }))
  return [...top, ...paragraphs, ...removed]
    .flatMap(impossibleDates)
    .map(({ place }) => ({ ...place, text: text.slice(place.start, place.end) }))
    .toSorted((a, b) => a.start - b.start)
}
