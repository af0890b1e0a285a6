import type { Format, Marks, RawArticle, Source } from '#model/article.ts'
import { type FrontMatter, NO_FRONT_MATTER } from '#model/front-matter.ts'
import type { Problem } from '#model/problem.ts'
import { TooMuch } from '#pipeline/text/html-limits.ts'
import { htmlPage } from '#pipeline/text/html-text.ts'
import { decode } from './decode.ts'
import { formatOf } from './format.ts'
import { readFrontMatter } from './front-matter.ts'
import { problemIn } from './problem-in.ts'

type Parts = { front: FrontMatter; text: string; marks?: Marks; problems: Problem[] }

/**
 * The first stage: one file's text in the form that all places point into, and what the editor wrote above it.
 * The article is null where the file cannot be read; then the problems say why. A text that was decoded already
 * (NDJSON) and has no known ending is plain text.
 */
export function read(source: Source): { article: RawArticle | null; problems: Problem[] } {
  const { file } = source
  const format = formatOf(file) ?? (typeof source.content === 'string' ? 'text' : null)
  if (!format) {
    const hint = 'name it .md, .txt or .html, or move it'
    return { article: null, problems: [problemIn(file, null, 'format', 'is not an article', hint)] }
  }
  const decoded = decode(source)
  if (decoded.text === null) return { article: null, problems: decoded.problems }
  const { problems, ...parts } = PARTS[format](file, decoded.text)
  if (problems.length > 0) return { article: null, problems }
  if (parts.text.trim() !== '')
    return { article: { file, format, ...parts }, problems: decoded.problems }
  const hint = 'write the article or delete it'
  return { article: null, problems: [problemIn(file, null, 'empty', 'holds no text', hint)] }
}

/** How each format comes apart into front matter and text. */
const PARTS: Record<Format, (file: string, content: string) => Parts> = {
  text: (_, text) => ({ front: NO_FRONT_MATTER, text, problems: [] }),
  markdown(file, markdown) {
    const { front, text } = readFrontMatter(file, markdown)
    return { front: front.value ?? NO_FRONT_MATTER, text, problems: front.problems }
  },
  html(file, html) {
    try {
      const { address, ...page } = htmlPage(html)
      // Nothing stands above a page, but it may say itself where it stood.
      const front = address === null ? NO_FRONT_MATTER : { ...NO_FRONT_MATTER, url: address }
      return { front, ...page, problems: [] }
    } catch (error) {
      // Pages made to hang a parser are refused by `htmlPage`; whatever else it may throw, one page stops no run.
      const line = error instanceof TooMuch ? error.line : null
      const reason = error instanceof Error ? error.message : String(error)
      const hint = 'save its article as .txt'
      const problem = problemIn(file, line, 'html', `the page ${reason}`, hint)
      return { front: NO_FRONT_MATTER, text: '', problems: [problem] }
    }
  },
}
