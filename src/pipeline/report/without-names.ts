import type { RecognisedArticle } from '#model/article.ts'
import type { Place } from '#model/finding.ts'
import type { Span } from '#pipeline/text/lines.ts'
import { inside } from '#pipeline/text/places.ts'
import type { Mentions } from './named.ts'

/**
 * A span's text with its titles, characters and people blanked out, so that no word of theirs is taken for one of the
 * sentence; a pattern may ask for the dots ("left ····"), rings ("plays ◦◦◦◦") or bullets ("stars ••••").
 */
export function withoutNames(
  span: Span,
  { works, people }: Mentions,
  article: RecognisedArticle,
): string {
  const characters = article.characters.flatMap((character) => character.mentions)
  const dotted = blanked(span.text, span.start, inside(works, span), '·')
  const ringed = blanked(dotted, span.start, inside(characters, span), '◦')
  return blanked(ringed, span.start, inside(people, span), '•')
}

/** A text that starts at an offset, with a mark in place of every letter of some places in it. */
export function blanked(text: string, offset: number, places: Place[], mark: string): string {
  return places.reduce(
    (rest, { start, end }) =>
      rest.slice(0, start - offset) + mark.repeat(end - start) + rest.slice(end - offset),
    text,
  )
}
