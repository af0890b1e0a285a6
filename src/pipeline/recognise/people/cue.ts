import { endsWith } from '#pipeline/text/ends-with.ts'
import { oncePer } from '#pipeline/text/once.ts'
import { Sieve } from '#pipeline/text/sieve/sieve.ts'
import type { Mention } from '../mention.ts'
import type { Zone } from '../zones.ts'

/**
 * Words around a name that say what bears it. `before` is tried on the text that ends where the name begins,
 * `after` on the text that begins where it ends; both must match where both are given. Weights: 1 a hint,
 * 2 likely, 3 nearly sure, 4 sure.
 */
export type Cue = { reason: string; weight: number; before?: RegExp; after?: RegExp }

export function cueMatches(
  { before, after }: Pick<Cue, 'before' | 'after'>,
  mention: Mention,
): boolean {
  return (!before || endsWith(mention.before, before)) && (!after || after.test(mention.after))
}

/** Those of some cues, in their order, that may be found in a zone. */
export type CuesIn<C = Cue> = (zone: Zone) => C[]

/** Prepares cues: a zone is asked once for the words that all of them need. */
export function cuesIn<C extends Pick<Cue, 'before' | 'after'>>(cues: C[]): CuesIn<C> {
  const sieve = new Sieve(cues, ({ before, after }) => [before, after])
  return oncePer((zone) => sieve.in(zone.text))
}

/** The heaviest cue at a mention; null where none is there. */
export function heaviest(cues: CuesIn, mention: Mention): Cue | null {
  let best: Cue | null = null
  for (const cue of cues(mention.zone))
    if ((!best || cue.weight > best.weight) && cueMatches(cue, mention)) best = cue
  return best
}
