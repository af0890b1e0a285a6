import type { CleanArticle } from '#model/article.ts'
import type { Place } from '#model/finding.ts'
import { headlineSpans } from '#pipeline/text/article-spans.ts'
import type { Span } from '#pipeline/text/lines.ts'
import { inside } from '#pipeline/text/places.ts'
import type { Token } from '#pipeline/text/tokens.ts'
import { tokensOf } from '#pipeline/text/tokens.ts'
import { missingIn } from './cue.ts'
import type { Shape } from './people/shape.ts'
import { shapesOf } from './people/shape.ts'

/**
 * A stretch of the article that names are read from: the headline or a paragraph, with its words, and what the
 * page sets in italics in it. `shapes`: what begins at each word. `missing`: by the numbers of cues, 0 for those
 * whose words stand in it.
 */
export type Zone = Span & {
  tokens: Token[]
  isHeadline: boolean
  emphasis: Place[]
  shapes: (Shape | null)[]
  missing: number[]
}

/** Headline and paragraphs in the text's order. A headline that only stands in front matter has no place and is no zone. */
export function zonesOf(article: CleanArticle): Zone[] {
  const emphasis = article.marks?.emphasis ?? []
  return [
    ...headlineSpans(article).map((top) => zoneOf(top, true, emphasis)),
    ...article.paragraphs.map((paragraph) => zoneOf(paragraph, false, emphasis)),
  ]
}

/** `emphasis`: the stretches in italics of the whole article. */
export function zoneOf(span: Span, isHeadline: boolean, emphasis: Place[] = []): Zone {
  const { text, start, end } = span
  const tokens = tokensOf(text, start)
  return {
    text,
    start,
    end,
    isHeadline,
    tokens,
    emphasis: inside(emphasis, span),
    shapes: shapesOf(text, start, tokens),
    missing: missingIn(text),
  }
}
