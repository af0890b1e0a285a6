import type { Place } from '#model/finding.ts'
import type { Span } from './lines.ts'

/** A stretch's text with a mark in place of every letter of some places in it, so that the others keep theirs. */
export function blanked(
  { text, start: offset }: Omit<Span, 'end'>,
  places: readonly Place[],
  mark = ' ',
): string {
  return places.reduce(
    (rest, { start, end }) =>
      rest.slice(0, start - offset) + mark.repeat(end - start) + rest.slice(end - offset),
    text,
  )
}
