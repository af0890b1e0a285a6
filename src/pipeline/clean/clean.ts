import type { CleanArticle, Paragraph, RawArticle, Removed } from '#model/article.ts'
import type { Catalogue } from '#model/catalogue.ts'
import type { Span } from '#pipeline/text/lines.ts'
import { blocksOf, linesOf } from '#pipeline/text/lines.ts'
import { headlineOf } from './headline.ts'
import { furnitureOf } from './furniture.ts'
import { partsOf } from './parts.ts'
import { outletLines } from './outlet-lines.ts'

/**
 * Parts a page's text into headline, paragraphs and boilerplate. Nothing is lost: each line is one of the
 * three, and every removed stretch keeps the rule that took it out.
 */
export function clean(article: RawArticle, catalogue: Catalogue): CleanArticle {
  const { text, format, front } = article
  const lines = (format === 'markdown' ? blocksOf(text) : linesOf(text)).map(bare)
  const known = outletLines(catalogue)
  const headline = headlineOf(lines, front)
  const furniture = furnitureOf(lines, headline.line, known)
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

function removed({ text, start, end }: Span, reason: string): Removed {
  return { text, place: { start, end }, reason }
}

/** A line without Markdown's marks for headings, quotations and lists. */
function bare({ text, start, end }: Span): Span {
  const marks = /^(?:#{1,6}|>|[-*+])\s+/.exec(text)?.[0].length ?? 0
  return { text: text.slice(marks), start: start + marks, end }
}
