import type { CleanArticle, DatedArticle } from '#model/article.ts'
import type { Catalogue } from '#model/catalogue.ts'
import { headlineSpans } from '#pipeline/text/article-spans.ts'
import { anchorOf, completed } from './complete.ts'
import { publishedOf } from './published.ts'
import { readDates } from './read-dates.ts'
import { relativeDates } from './relative.ts'

/**
 * Dates the article and everything in it. What the text leaves open stays open unless a rule can work it out,
 * and then the date says so. The clock is never asked.
 */
export function date(article: CleanArticle, catalogue: Catalogue): DatedArticle {
  const published = publishedOf(article, catalogue)
  const spans = [...headlineSpans(article), ...article.paragraphs]
  const read = spans.flatMap(readDates)
  const anchor = anchorOf(published, read)
  const relative = spans.flatMap((span) => relativeDates(span, anchor))
  const dates = [...read.map((it) => completed(it, anchor)), ...relative]
  return { ...article, published, dates: dates.toSorted((a, b) => a.place.start - b.place.start) }
}
