import { isWebAddress } from '#model/fields.ts'
import type { Candidate, LeftOut } from './candidate.ts'
import { feedCandidates, type Teaser } from './feed/feed-candidates.ts'
import { feedText } from './feed/feed-text.ts'
import { isFeed } from './feed/is-feed.ts'
import { filesAt, type Found } from './gather-files.ts'
import { candidateOf, fetched, type Pages } from './pages.ts'

/** Everything that some files, folders, addresses and feeds hold, one by one, in their order. */
export async function* gather(
  names: readonly string[],
  pages: Pages,
): AsyncGenerator<Candidate | LeftOut> {
  for (const name of names)
    yield* isWebAddress(name) ? fromAddress(name, pages) : fromPath(name, pages)
}

async function* fromPath(path: string, pages: Pages): AsyncGenerator<Candidate | LeftOut> {
  pages.tell(`reading ${path}`)
  for await (const found of filesAt(path)) {
    if ('reason' in found) yield { ...found, from: found.path }
    else if (found.isFeed) yield* fromFeedFile(found, pages)
    else yield { from: found.path, source: { file: found.path, content: found.bytes }, known: {} }
  }
}

/** A folder may hold XML and JSON of all kinds; only a file that the editor named has to be a feed. */
async function* fromFeedFile(
  { path, bytes, isNamed }: Extract<Found, { bytes: Uint8Array }>,
  pages: Pages,
): AsyncGenerator<Candidate | LeftOut> {
  const text = feedText(bytes, null)
  if (isNamed || isFeed(text)) yield* fromFeed(path, text, null, pages)
  else yield { from: path, reason: 'is no RSS, Atom or JSON Feed', failed: false }
}

async function* fromAddress(from: string, pages: Pages): AsyncGenerator<Candidate | LeftOut> {
  const page = await fetched(from, pages)
  if (!('bytes' in page)) {
    yield page
    return
  }
  const text = feedText(page.bytes, page.charset)
  if (isFeed(text)) yield* fromFeed(from, text, page.url, pages)
  else yield candidateOf(from, page)
}

async function* fromFeed(
  from: string,
  text: string,
  base: string | null,
  pages: Pages,
): AsyncGenerator<Candidate | LeftOut> {
  for (const item of feedCandidates(from, text, base))
    yield 'teaser' in item ? wholeOf(item, pages) : item
}

/** The page behind a teaser, with what its feed knows; the teaser itself, with a note, where the page is refused. */
async function wholeOf({ teaser, link }: Teaser, pages: Pages): Promise<Candidate | LeftOut> {
  const page = await fetched(link, pages)
  if ('bytes' in page) {
    const whole = candidateOf(link, page)
    return { ...whole, known: { ...teaser.known, ...whole.known } }
  }
  return { ...teaser, note: `only the feed's summary, without its page: ${page.reason}` }
}
