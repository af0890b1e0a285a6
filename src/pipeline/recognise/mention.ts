import type { Place } from '#model/finding.ts'
import type { Zone } from './zones.ts'

/** How many characters before and after a mention the cues look at. */
const BEFORE = 120
const AFTER = 120

/** One place where something is named, with what stands around it. */
export type Mention = Place & { text: string; zone: Zone; before: string; after: string }

/** A mention at a place of a zone. */
export function mentionAt(zone: Zone, start: number, end: number): Mention {
  const from = start - zone.start
  const to = end - zone.start
  return {
    start,
    end,
    zone,
    text: zone.text.slice(from, to),
    before: zone.text.slice(Math.max(0, from - BEFORE), from),
    after: zone.text.slice(to, to + AFTER),
  }
}

/** True where two places share a letter. */
export function overlap(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end
}

/** A set of places that can say quickly whether a new one touches any of them. */
export class Taken {
  readonly #places: Place[] = []

  add(place: Place): void {
    this.#places.push({ start: place.start, end: place.end })
  }

  has(place: Place): boolean {
    return this.#places.some((taken) => overlap(taken, place))
  }
}
