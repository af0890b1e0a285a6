import type { Article, Source } from '#model/article.ts'
import type { Problem } from '#model/problem.ts'
import { decode } from '#pipeline/read/decode.ts'
import { readArticle } from '#pipeline/run.ts'
import type { Archive } from '../read-archive.ts'
import { readOwn } from '../reading/read-own.ts'
import { safely } from '../reading/safely.ts'
import type { Candidate, LeftOut } from './candidate.ts'
import { addressKey } from './duplicates/address-key.ts'
import { type Copy, createCopyFinder } from './duplicates/copies.ts'
import { nameMaker } from './file-name.ts'
import { markdownOf } from './markdown.ts'
import { outletOf } from './outlet-of.ts'

/** A new file of the content folder, and what the stages read in it. */
export type Draft = {
  from: string
  file: string
  markdown: string
  article: Article
  note?: string
}

export type Desk = {
  /** Makes a file of a candidate, or says why not. What it takes it knows from then on. */
  take: (candidate: Candidate) => Draft | LeftOut
  /** The file whose article came from an address; null where none did. */
  fileFrom: (address: string) => string | null
}

/**
 * Decides which candidates become articles of an archive. Reads and writes no file.
 *
 * @param today the day on which they come, YYYY-MM-DD.
 */
export function createDesk({ content, articles }: Archive, today: string): Desk {
  const files = new Map<string, string>()
  const copies = createCopyFinder()
  const nameOf = nameMaker(content.articles.map(({ file }) => stem(file)))
  const fileFrom = (address: string) => files.get(addressKey(address)) ?? null
  const know = (article: Article) => {
    const { url } = article.front
    if (url !== undefined && fileFrom(url) === null) files.set(addressKey(url), article.file)
    copies.add(article)
  }
  for (const article of articles) know(article)

  const take = ({ from, source, known, note }: Candidate): Draft | LeftOut => {
    const { article: read, problems } = safely(source, (one) => readArticle(one, content.catalogue))
    if (!read) return { from, reason: reasonsIn(problems), failed: true }
    const address = read.front.url ?? known.url
    const same = address === undefined ? null : fileFrom(address)
    if (same !== null) return { from, reason: `is the address of ${same}`, failed: false }
    const copy = copies.find(read)
    if (copy && isNothingNew(copy)) return { from, reason: copyWords(copy), failed: false }

    const outlet = outletOf(read, known, content.catalogue.outlets)
    const written = frontMatterOf(source, read)
    const { headline, markdown } = markdownOf({ article: read, written, known, outlet, today })
    const file = `${content.root}articles/${nameOf(headline || 'story')}.md`
    const draft = { file, content: markdown }
    const { article, problems: own } = safely(draft, (one) => readOwn(one, content))
    if (!article) return { from, reason: reasonsIn(own), failed: true }
    know(article)
    const notes = [
      note,
      copy ? `${copyWords(copy)}, but reports something else` : undefined,
      ...own.map(({ line, message }) => (line === null ? message : `line ${line}: ${message}`)),
    ]
    const told = notes.filter((one) => one !== undefined).join('; ')
    return { from, file, markdown, article, ...(told === '' ? {} : { note: told }) }
  }
  return { take, fileFrom }
}

/** The YAML above a Markdown text: what its file holds before the text, without the lines of `---`. */
function frontMatterOf(source: Source, { format, text }: Article): string {
  const whole = format === 'markdown' ? (decode(source).text ?? '') : ''
  return whole
    .slice(0, whole.length - text.length)
    .split('\n')
    .slice(1, -2)
    .join('\n')
}

function isNothingNew({ resemblance, addsReports }: Copy): boolean {
  return resemblance === 1 || !addsReports
}

function copyWords({ file, resemblance }: Copy): string {
  if (resemblance === 1) return `says the same as ${file}`
  return `says nearly the same as ${file} (${Math.floor(resemblance * 100)} % in common)`
}

function reasonsIn(problems: readonly Problem[]): string {
  return problems.map(({ message, hint }) => `${message}; ${hint}`).join('. ')
}

/** 'content/articles/a-story.md' gives 'a-story'. */
function stem(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
}
