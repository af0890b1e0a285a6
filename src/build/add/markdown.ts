import { parseDocument } from 'yaml'
import type { Article } from '#model/article.ts'
import { linesOf } from '#pipeline/text/lines.ts'
import type { Known, Published } from './candidate.ts'
import { withoutControls } from './text.ts'

/**
 * What a file is made of. `written`: the front matter that the article came with, as YAML; '' where it has none.
 * `today`: the day on which it is added.
 */
export type Parts = {
  article: Article
  written: string
  known: Known
  outlet: string | null
  today: string
}

/**
 * An article as a Markdown file of the content folder: what is known of it as front matter, then its text as it
 * was read, furniture and all, a block a line: the stages clean it with every build, and with their next rules.
 * What an editor wrote stays as it is, comments too; only what is missing is added.
 */
export function markdownOf(parts: Parts): { headline: string; markdown: string } {
  const { article, written, known } = parts
  const headline = headlineOf(article, known)
  const yaml = withAdded(written, added(parts, headline))
  return { headline, markdown: `---\n${yaml}---\n\n${withoutControls(bodyOf(article))}\n` }
}

/** Front matter with more keys at its end. */
function withAdded(written: string, keys: Record<string, string>): string {
  const more = Object.entries(keys)
  if (more.length === 0) return written === '' ? '' : `${written}\n`
  const front = parseDocument(written, { schema: 'failsafe' })
  for (const [key, value] of more) front.set(key, value)
  return front.toString({ lineWidth: 0 })
}

/** Markdown as it stands; of other formats the lines that no markup sets outside the article. */
function bodyOf({ format, text, marks }: Article): string {
  if (format === 'markdown') return text.trim()
  const outside = new Set(marks?.outside.map(({ start }) => start))
  const lines = linesOf(text).filter(({ start }) => !outside.has(start))
  return lines.map((line) => line.text).join('\n\n')
}

/** What the editor wrote, else what page or feed tell, else what the stages read. */
function headlineOf({ front, headline }: Article, known: Known): string {
  return withoutControls(front.headline ?? known.headline ?? headline.text).trim()
}

/** What the editor has not written and somebody knows, in the order of the editor's guide. */
function added({ article, known, outlet, today }: Parts, headline: string): Record<string, string> {
  const { front } = article
  const day = front.published === undefined ? (known.published ?? readDay(article)) : null
  return {
    ...(front.headline === undefined && headline !== '' ? { headline } : {}),
    ...(day === null ? {} : { published: day.edtf, basis: day.basis, because: day.because }),
    ...(front.added === undefined ? { added: today } : {}),
    ...(front.outlet === undefined && outlet !== null ? { outlet } : {}),
    ...(front.url === undefined && known.url !== undefined ? { url: known.url } : {}),
  }
}

/** The day that the stages read in the text; null where it gives none. */
function readDay({ published: { edtf, basis, reason } }: Article): Published | null {
  return edtf === null || basis === 'unknown' ? null : { edtf, basis, because: reason }
}
