import { blanked } from '#pipeline/text/blanked.ts'
import type { Span } from '#pipeline/text/lines.ts'
import { inside } from '#pipeline/text/places.ts'
import type { Mentions } from './named.ts'

/**
 * A span's text with its titles, characters and people blanked out, so that no word of theirs is taken for one of the
 * sentence; a pattern may ask for the dots ("left ····"), rings ("plays ◦◦◦◦") or bullets ("stars ••••").
 */
export function withoutNames(span: Span, { works, characters, people }: Mentions): string {
  const dotted = { ...span, text: blanked(span, inside(works, span), '·') }
  const ringed = { ...span, text: blanked(dotted, inside(characters, span), '◦') }
  return blanked(ringed, inside(people, span), '•')
}
