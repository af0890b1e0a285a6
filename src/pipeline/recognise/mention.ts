import type { Place } from '#model/finding.ts'
import { fold } from '#model/fold.ts'
import type { Zone } from './zones.ts'

/** How many characters before and after a mention the cues look at. */
const BEFORE = 80
const AFTER = 120

/** One place where something is named, with what stands around it; Markdown's marks beside it are left out. */
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
    before: zone.text.slice(Math.max(0, from - BEFORE), unmarked(zone.text, from, -1)),
    after: zone.text.slice(unmarked(zone.text, to, 1), to + AFTER),
  }
}

/** The mention under the fullest form of a name: the longest; of equals, the first. Throws where there is none. */
export function fullestOf(mentions: readonly Mention[]): Mention {
  return mentions.reduce((best, mention) =>
    fold(mention.text).length > fold(best.text).length ? mention : best,
  )
}

/** The offset, or where the marks of emphasis that stand there end: before it with a step of -1, behind it with 1. */
function unmarked(text: string, offset: number, step: 1 | -1): number {
  const first = step === 1 ? 0 : -1
  while (text[offset + first] === '*' || text[offset + first] === '_') offset += step
  return offset
}

/** The letters of a text that a finding has taken; nothing else is read there. */
export class Taken {
  readonly #letters: Uint8Array

  constructor(length: number) {
    this.#letters = new Uint8Array(length)
  }

  add({ start, end }: Place): void {
    this.#letters.fill(1, start, end)
  }

  /** True where any letter of a place is taken. */
  has({ start, end }: Place): boolean {
    for (let at = start; at < end; at++) if (this.#letters[at] === 1) return true
    return false
  }
}
