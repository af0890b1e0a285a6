import type { CleanArticle } from '#model/article.ts'
import type { Span } from '#pipeline/text/lines.ts'
import type { Token } from '#pipeline/text/tokens.ts'
import { tokensOf } from '#pipeline/text/tokens.ts'

/** A stretch of the article that names are read from: the headline or a paragraph, with its words. */
export type Zone = Span & { tokens: Token[]; isHeadline: boolean }

/** Headline and paragraphs in the text's order. A headline that only stands in front matter has no place and is no zone. */
export function zonesOf({ headline, paragraphs }: CleanArticle): Zone[] {
  const top = headline.place ? [zone({ ...headline.place, text: headline.text }, true)] : []
  return [...top, ...paragraphs.map((paragraph) => zone(paragraph, false))]
}

function zone(span: Span, isHeadline: boolean): Zone {
  return { ...span, isHeadline, tokens: tokensOf(span.text, span.start) }
}
