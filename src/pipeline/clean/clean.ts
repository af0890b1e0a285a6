import type { CleanArticle, Paragraph, RawArticle, Removed } from '#model/article.ts'
import type { Catalogue } from '#model/catalogue.ts'
import type { Span } from '#pipeline/text/lines.ts'
import { blocksOf, linesOf } from '#pipeline/text/lines.ts'
import { placeOf } from '#pipeline/text/places.ts'
import { headlineOf } from './headline.ts'
import { furnitureOf } from './furniture.ts'
import { partsOf } from './parts.ts'
import { outletLines } from './outlet-lines.ts'

/**
 * Parts a page's text into headline, paragraphs and boilerplate. Nothing is lost: each line is one of the
 * three, and every removed stretch keeps the rule that took it out.
 */
export function clean(article: RawArticle, catalogue: Catalogue): CleanArticle {
  const { text, format } = article
  const blocks = format === 'markdown' ? blocksOf(text) : linesOf(text)
  const lines = blocks.map(bare)
  const headline = headlineOf(lines, headingLine(article, blocks), article)
  const furniture = furnitureOf(lines, headline.line, outletLines(catalogue), article.marks)
  const paragraphs: Paragraph[] = []
  const boilerplate: Removed[] = []
  for (const [at, line] of lines.entries()) {
    const reason = furniture[at]
    if (reason) boilerplate.push(removed(line, reason))
    else if (at !== headline.line) {
      const { kept, cut } = partsOf(line)
      paragraphs.push(...kept)
      boilerplate.push(...cut.map(({ span, reason }) => removed(span, reason)))
    }
  }
  return { ...article, headline: headline.finding, paragraphs, boilerplate }
}

/** The line that the markup makes the headline: the page's heading, or Markdown's first of the first rank; -1 for none. */
function headingLine({ format, marks }: RawArticle, blocks: Span[]): number {
  if (format === 'markdown') return blocks.findIndex(({ text }) => text.startsWith('# '))
  return blocks.findIndex(({ start }) => start === marks?.headline?.start)
}

function removed(span: Span, reason: string): Removed {
  return { text: span.text, place: placeOf(span), reason }
}

/** A line without Markdown's marks for headings, quotations and lists. */
function bare({ text, start, end }: Span): Span {
  const marks = /^(?:#{1,6}|>|[-*+])\s+/.exec(text)?.[0].length ?? 0
  return { text: text.slice(marks), start: start + marks, end }
}
