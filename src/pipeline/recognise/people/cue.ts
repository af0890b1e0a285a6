import { endsWith } from '#pipeline/text/ends-with.ts'
import type { Mention } from '../mention.ts'

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

/** The heaviest cue at a mention; null where none is there. */
export function heaviest(cues: Cue[], mention: Mention): Cue | null {
  let best: Cue | null = null
  for (const cue of cues)
    if ((!best || cue.weight > best.weight) && cueMatches(cue, mention)) best = cue
  return best
}
