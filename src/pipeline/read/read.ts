import type { Format, RawArticle, Source } from '#model/article.ts'
import { NO_FRONT_MATTER } from '#model/front-matter.ts'
import type { Problem } from '#model/problem.ts'
import { htmlText } from '#pipeline/text/html-text.ts'
import { decode } from './decode.ts'
import { formatOf } from './format.ts'
import { readFrontMatter } from './front-matter.ts'
import { problemIn } from './problem-in.ts'

/**
 * The first stage: one file's text in the form that all places point into, and what the editor wrote above it.
 * The article is null where the file cannot be read; then the problems say why. A text that was decoded already
 * (NDJSON) and has no known ending is plain text.
 */
export function read(source: Source): { article: RawArticle | null; problems: Problem[] } {
  const { file } = source
  const format = formatOf(file) ?? (typeof source.content === 'string' ? 'text' : null)
  const refuse = (rule: string, message: string, hint: string) => ({
    article: null,
    problems: [problemIn(file, null, rule, message, hint)],
  })
  if (!format)
    return refuse('format', 'is not an article', 'name it .md, .txt or .html, or move it')
  const decoded = decode(source)
  if (decoded.text === null) return { article: null, problems: decoded.problems }
  const { front, text, problems } = parts(file, format, decoded.text)
  if (!front) return { article: null, problems }
  if (text.trim() === '') return refuse('empty', 'holds no text', 'write the article or delete it')
  return { article: { file, format, text, front }, problems }
}

function parts(file: string, format: Format, content: string) {
  if (format !== 'markdown') {
    const text = format === 'html' ? htmlText(content) : content
    return { front: NO_FRONT_MATTER, text, problems: [] }
  }
  const { front, text } = readFrontMatter(file, content)
  return { front: front.value, text, problems: front.problems }
}
