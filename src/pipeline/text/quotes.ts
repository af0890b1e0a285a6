import type { Span } from './lines.ts'

/** How long a quoted name or title may be, in characters; longer stretches are speech. */
const LONGEST = 90

/** Opening mark, and the marks that may close it. Seeds open with “ and close with ". Markdown's italics set titles too. */
const CLOSERS: Record<string, string> = {
  '“': '”"',
  '‘': "’'",
  '"': '"”',
  "'": "'’",
  '「': '」',
  '『': '』',
  '<': '>',
  '《': '》',
  '*': '*',
  _: '_',
}

/**
 * A mark opens where no letter or digit stands before it and something other than a blank after it. Two stars are
 * Markdown's bold, which is for names and headings.
 */
const OPENING = new RegExp(
  `(?<![\\p{L}\\p{N}*_])(?!\\*\\*|__)[${Object.keys(CLOSERS).join('')}](?=\\S)`,
  'gu',
)

/**
 * Short stretches between quotation marks: what stands inside, with its place. An apostrophe opens nothing
 * ("the actor's"), and closes nothing inside a word ("Don’t"). Nested marks are read once, the outer ones.
 */
export function quotedIn(text: string, offset = 0): Span[] {
  const found: Span[] = []
  OPENING.lastIndex = 0
  for (let mark = OPENING.exec(text); mark; mark = OPENING.exec(text)) {
    const start = mark.index + 1
    const end = closing(text, start, CLOSERS[mark[0]]!)
    if (end < 0) continue
    found.push({ text: text.slice(start, end), start: start + offset, end: end + offset })
    OPENING.lastIndex = end + 1
  }
  return found
}

/** Where the quote that begins at `from` is closed, or -1. */
function closing(text: string, from: number, closers: string): number {
  const limit = Math.min(text.length, from + LONGEST)
  for (let at = from + 1; at < limit; at++) {
    if (text[at] === '\n') return -1
    if (!closers.includes(text[at]!)) continue
    const apostrophe =
      (text[at] === "'" || text[at] === '’') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')
    if (!apostrophe) return at
  }
  return -1
}
