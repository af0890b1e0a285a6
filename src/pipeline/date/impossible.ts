import type { CleanArticle } from '#model/article.ts'
import { headlineSpans, removedSpan } from '#pipeline/text/article-spans.ts'
import type { Span } from '#pipeline/text/lines.ts'
import { impossibleDates } from './read-dates.ts'

/** The days in an article that no calendar has, as they are written: in its text, and in the page's own date lines. */
export function impossibleDays(article: CleanArticle): Span[] {
  const { text, paragraphs, boilerplate } = article
  return [...headlineSpans(article), ...paragraphs, ...boilerplate.map(removedSpan)]
    .flatMap(impossibleDates)
    .map(({ place }) => ({ ...place, text: text.slice(place.start, place.end) }))
    .toSorted((a, b) => a.start - b.start)
}
