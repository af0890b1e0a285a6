import { isWebAddress } from '#model/fields.ts'
import { decode } from '#pipeline/read/decode.ts'
import type { Candidate, LeftOut } from './candidate.ts'
import { feedCandidates, type Teaser } from './feed/feed-candidates.ts'
import { isFeed } from './feed/read-feed.ts'
import { filesAt, type Found } from './gather-files.ts'
import { decoded } from './text.ts'
import { Refused } from './web/refused.ts'
import type { Page, Visit } from './web/visitor.ts'

export type Sources = {
  visit: Visit
  /** The file that came from an address already; null for a new one. */
  fileFrom: (address: string) => string | null
  /** Is told what is read or fetched next. */
  tell: (text: string) => void
}

/** Everything that some files, folders, addresses and feeds hold, one by one, in their order. */
export async function* gather(
  names: readonly string[],
  sources: Sources,
): AsyncGenerator<Candidate | LeftOut> {
  for (const name of names)
    yield* isWebAddress(name) ? fromAddress(name, sources) : fromPath(name, sources)
}

async function* fromPath(path: string, sources: Sources): AsyncGenerator<Candidate | LeftOut> {
  sources.tell(`reading ${path}`)
  for await (const found of filesAt(path)) {
    if ('reason' in found) yield { ...found, from: found.path }
    else if (found.isFeed) yield* fromFeedFile(found, sources)
    else yield { from: found.path, source: { file: found.path, content: found.bytes }, known: {} }
  }
}

/** A folder may hold XML and JSON of all kinds; only a file that the editor named has to be a feed. */
async function* fromFeedFile(
  { path, bytes, isNamed }: Extract<Found, { bytes: Uint8Array }>,
  sources: Sources,
): AsyncGenerator<Candidate | LeftOut> {
  const text = feedText(bytes, null)
  if (isNamed || isFeed(text)) yield* fromFeed(path, text, null, sources)
  else yield { from: path, reason: 'is no RSS, Atom or JSON Feed', failed: false }
}

async function* fromAddress(from: string, sources: Sources): AsyncGenerator<Candidate | LeftOut> {
  const page = await fetched(from, sources)
  if (!('bytes' in page)) {
    yield page
    return
  }
  const text = feedText(page.bytes, page.charset)
  if (isFeed(text)) yield* fromFeed(from, text, page.url, sources)
  else yield candidateOf(from, page)
}

async function* fromFeed(
  from: string,
  text: string,
  base: string | null,
  sources: Sources,
): AsyncGenerator<Candidate | LeftOut> {
  for (const item of feedCandidates(from, text, base))
    yield 'teaser' in item ? wholeOf(item, sources) : item
}

/** The page behind a teaser, with what its feed knows; the teaser itself, with a note, where the page is refused. */
async function wholeOf({ teaser, link }: Teaser, sources: Sources): Promise<Candidate | LeftOut> {
  const page = await fetched(link, sources)
  if ('bytes' in page) {
    const whole = candidateOf(link, page)
    return { ...whole, known: { ...teaser.known, ...whole.known } }
  }
  if (!page.failed) return page
  return { ...teaser, note: `only the feed's summary: its page ${page.reason}` }
}

async function fetched(
  address: string,
  { visit, fileFrom, tell }: Sources,
): Promise<Page | LeftOut> {
  const file = fileFrom(address)
  if (file !== null) return { from: address, reason: `is the address of ${file}`, failed: false }
  tell(`fetching ${address}`)
  try {
    return await visit(address)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { from: address, reason: error.message, failed: true }
  }
}

/** Markdown from elsewhere is text too: a stranger's front matter would overrule every stage. */
const TEXTS = new Set(['text/plain', 'text/markdown'])

function candidateOf(from: string, { url, type, charset, bytes }: Page): Candidate {
  const file = TEXTS.has(type) ? 'page.txt' : 'page.html'
  return { from, source: { file, content: decoded(bytes, charset) }, known: { url } }
}

/** A feed's text: by its charset, else by what its first line says, else as any text. Empty where it is none. */
function feedText(bytes: Uint8Array, charset: string | null): string {
  const declared = /^<\?xml[^>]{0,80}encoding=["']([\w-]{1,20})["']/.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 120)),
  )?.[1]
  const content = decoded(bytes, charset ?? declared ?? null)
  return decode({ file: 'feed', content }).text ?? ''
}
