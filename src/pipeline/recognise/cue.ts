import { backwards, matchesBackwards } from '#pipeline/text/ends-with.ts'
import { Sieve } from '#pipeline/text/sieve/sieve.ts'
import type { Mention } from './mention.ts'

/**
 * Words around a mention. `before` is tried on the text that ends where the mention begins, and ends with `$`;
 * `after` on the text that begins where it ends; both must match where both are given.
 */
type Around = { before?: RegExp; after?: RegExp }

/** What words around a name say about who bears it. Weights: 1 a hint, 2 likely, 3 nearly sure, 4 sure. */
export type Cue = Around & { reason: string; weight: number }

/** A cue that zones have been asked for. `number`: its place in `Zone.missing`. `ending`: `before`, to be matched backwards. */
export type Known<C> = C & { number: number; ending: RegExp | null }

/** All cues are looked for in one pass over a zone. */
const SIEVE = new Sieve()

/** Makes a cue known, before any zone is read. */
export function cue<C extends Around>(around: C): Known<C> {
  const { before, after } = around
  return { ...around, number: SIEVE.add(before, after), ending: before ? backwards(before) : null }
}

/** Makes cues known. */
export function cues<C extends Around>(list: C[]): Known<C>[] {
  return list.map(cue)
}

/** For each cue, by its number, 0 where a text holds the words that it needs. */
export function missingIn(text: string): number[] {
  return SIEVE.in(text)
}

/** True where the words of a cue stand around a mention. */
export function cueMatches({ number, ending, after }: Known<Around>, mention: Mention): boolean {
  return (
    mention.zone.missing[number] === 0 &&
    (ending === null || matchesBackwards(mention.before, ending)) &&
    (after === undefined || after.test(mention.after))
  )
}

/** The heaviest cue at a mention; null where none is there. */
export function heaviest(cues: Known<Cue>[], mention: Mention): Cue | null {
  let best: Cue | null = null
  for (const cue of cues)
    if ((!best || cue.weight > best.weight) && cueMatches(cue, mention)) best = cue
  return best
}
