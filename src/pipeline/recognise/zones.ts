import type { CleanArticle } from '#model/article.ts'
import type { Place } from '#model/finding.ts'
import type { Span } from '#pipeline/text/lines.ts'
import { inside } from '#pipeline/text/places.ts'
import type { Token } from '#pipeline/text/tokens.ts'
import { tokensOf } from '#pipeline/text/tokens.ts'

/**
 * A stretch of the article that names are read from: the headline or a paragraph, with its words, and what the
 * page sets in italics in it.
 */
export type Zone = Span & { tokens: Token[]; isHeadline: boolean; emphasis: Place[] }

/** Headline and paragraphs in the text's order. A headline that only stands in front matter has no place and is no zone. */
export function zonesOf({ headline, paragraphs, marks }: CleanArticle): Zone[] {
  const emphasis = marks?.emphasis ?? []
  const top = headline.place
    ? [zone({ ...headline.place, text: headline.text }, true, emphasis)]
    : []
  return [...top, ...paragraphs.map((paragraph) => zone(paragraph, false, emphasis))]
}

function zone(span: Span, isHeadline: boolean, emphasis: Place[]): Zone {
  const tokens = tokensOf(span.text, span.start)
  return { ...span, isHeadline, tokens, emphasis: inside(emphasis, span) }
}
