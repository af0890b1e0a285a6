import type { Person } from '#model/catalogue.ts'
import type { Mention, Taken } from '../mention.ts'
import { mentionAt } from '../mention.ts'
import type { Zone } from '../zones.ts'
import type { KnownPeople } from './known-people.ts'

/**
 * Mentions of the catalogue's people with one letter wrong, where what stands there is no Korean name of its own:
 * "Song Hye Kxo". Another name is another person: "Kim Ji Woo" is not "Kim Ji Won".
 *
 * @param taken what was read as a name already.
 */
export function* mistypedNames(
  zones: readonly Zone[],
  { mistyped }: KnownPeople,
  taken: Taken,
): Generator<{ mention: Mention; bearers: Person[] }> {
  for (const zone of zones)
    for (const mention of runsIn(zone, taken)) {
      const bearers = mistyped(mention.text)
      if (bearers.length > 0) yield { mention, bearers }
    }
}

/** Three or two capitalised words in a row, of which none is taken; where both begin at one word, the longer first. */
function* runsIn(zone: Zone, taken: Taken): Generator<Mention> {
  const { tokens } = zone
  const isFree = (at: number) => tokens[at]?.capital === true && !taken.has(tokens[at])
  const isNext = (at: number) => isFree(at) && tokens[at]!.start - tokens[at - 1]!.end === 1
  for (const [at, { start }] of tokens.entries()) {
    if (!isFree(at) || !isNext(at + 1)) continue
    if (isNext(at + 2)) yield mentionAt(zone, start, tokens[at + 2]!.end)
    yield mentionAt(zone, start, tokens[at + 1]!.end)
  }
}
