import type { Span } from './lines.ts'

/** How long a quoted name or title may be, in characters; longer stretches are speech. */
const LONGEST = 90

/** Opening mark, and the marks that may close it. Seeds open with “ and close with ". */
const CLOSERS: Record<string, string> = {
  '“': '”"',
  '‘': "’'",
  '"': '"”',
  "'": "'’",
  '「': '」',
  '『': '』',
  '<': '>',
  '《': '》',
}

/**
 * Short stretches between quotation marks: what stands inside, with its place. An apostrophe opens nothing
 * ("the actor's"), and closes nothing inside a word ("Don’t"). Nested marks are read once, the outer ones.
 */
export function quotedIn(text: string, offset = 0): Span[] {
  const found: Span[] = []
  for (let at = 0; at < text.length; at++) {
    const closers = CLOSERS[text[at]!]
    if (!closers || !opens(text, at)) continue
    const end = closing(text, at + 1, closers)
    if (end < 0) continue
    const inside = text.slice(at + 1, end)
    found.push({ text: inside, start: at + 1 + offset, end: end + offset })
    at = end
  }
  return found
}

/** A mark opens where no letter or digit stands before it and something other than a blank after it. */
function opens(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/\s/.test(text[at + 1] ?? ' ')
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
