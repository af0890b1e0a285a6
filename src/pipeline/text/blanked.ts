import type { Place } from '#model/finding.ts'
import type { Span } from './lines.ts'

/**
 * A stretch's text with a mark in place of every letter of some places in it, so that the others keep theirs.
 *
 * @param places in their order.
 */
export function blanked(
  { text, start: offset }: Omit<Span, 'end'>,
  places: readonly Place[],
  mark = ' ',
): string {
  const parts: string[] = []
  let at = 0
  // Put together once: a list of thousands of names would copy the text as often.
  for (const { start, end } of places) {
    const from = Math.max(at, start - offset)
    const to = Math.max(from, end - offset)
    parts.push(text.slice(at, from), mark.repeat(to - from))
    at = to
  }
  return parts.join('') + text.slice(at)
}
