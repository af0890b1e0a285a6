import type { CleanArticle, Removed } from '#model/article.ts'
import type { Span } from './lines.ts'

/** The headline as a stretch of the text; none where it stands only in front matter. */
export function headlineSpans({ headline }: Pick<CleanArticle, 'headline'>): Span[] {
  return headline.place ? [{ ...headline.place, text: headline.text }] : []
}

/** A line that was taken out, as a stretch of the text. */
export function removedSpan({ text, place }: Removed): Span {
  return { ...place, text }
}
