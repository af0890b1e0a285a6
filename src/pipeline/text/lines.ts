import type { Place } from '#model/finding.ts'

/** A stretch of text with its place: `text.slice(start, end)` of the article is `text`. */
export type Span = Place & { text: string }

/** The stretch between two offsets, without the blanks at its ends. `offset` is where `text` begins in the article. */
export function trimmed(text: string, start: number, end: number, offset = 0): Span {
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { text: text.slice(start, end), start: start + offset, end: end + offset }
}

/** Space, tab, line ends, no-break space, zero-width space, byte order mark. */
function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x200b || code === 0xfeff || code === 0x3000
}

/** Lines that hold anything, trimmed, in their order. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = []
  for (let start = 0; start <= text.length;) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    const line = trimmed(text, start, end)
    if (line.text) lines.push(line)
    start = end + 1
  }
  return lines
}

/** A heading, an item of a list, a picture. */
const ALONE = /^(?:#|[-*+] |!\[)/

/**
 * Blocks parted by an empty line, trimmed: the paragraphs of Markdown, where a line end inside a paragraph
 * means nothing. A heading (`#`), an item of a list and a picture are blocks of their own.
 */
export function blocksOf(text: string): Span[] {
  const blocks: Span[] = []
  let open: Span | null = null
  let last = 0
  for (const line of linesOf(text)) {
    const gap = text.slice(last, line.start)
    const apart = gap.indexOf('\n') !== gap.lastIndexOf('\n') || ALONE.test(line.text)
    if (open && !apart && !/^(?:#|!\[)/.test(open.text)) {
      open = { start: open.start, end: line.end, text: text.slice(open.start, line.end) }
      blocks[blocks.length - 1] = open
    } else blocks.push((open = line))
    last = line.end
  }
  return blocks
}
