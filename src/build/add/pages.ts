import type { Candidate, LeftOut } from './candidate.ts'
import { decoded } from './text.ts'
import { Refused } from './web/refused.ts'
import type { Page, Visit } from './web/visitor.ts'

/** Where pages come from. */
export type Pages = {
  visit: Visit
  /** The file that came from an address already; null for a new one. */
  fileFrom: (address: string) => string | null
  /** Is told what is read or fetched next. */
  tell: (text: string) => void
}

/** The page at an address; why not, where its article is there already or it is refused. */
export async function fetched(
  address: string,
  { visit, fileFrom, tell }: Pages,
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

/** A page or a text as an article. */
export function candidateOf(from: string, { url, type, charset, bytes }: Page): Candidate {
  const file = TEXTS.has(type) ? 'page.txt' : 'page.html'
  return { from, source: { file, content: decoded(bytes, charset) }, known: { url } }
}
