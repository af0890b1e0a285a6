import { CHARACTER_CUES } from '../characters/cues.ts'
import type { Mention } from '../mention.ts'
import type { Cue, Known } from '../cue.ts'
import { heaviest } from '../cue.ts'
import { PERSON_CUES } from './cues.ts'
import type { Name } from './name-list.ts'

/** What a name turned out to be, and why. */
export type Sorted = { name: Name; is: 'person' | 'character'; reason: string }

/** "VINI (Kwon Hyunbin)": what stands behind a stage name tells of the stage name. */
const STAGE_NAME = /^[\p{Lu}\p{N}.&]+$/u

/** So many mentions of a name are weighed; more of them would tell the same. */
const ENOUGH = 50

/** A name in a headline is a person's unless more speaks against it. */
const IN_HEADLINE = 4

/**
 * Tells people from characters by the cues at all mentions of a name: the heavier side wins, and a name with
 * none is a person. A short form without any cue and without a second mention is no name at all.
 *
 * @param characters those of the catalogue, by folded name.
 */
export function sortNames(names: Name[], characters: ReadonlyMap<string, unknown>): Sorted[] {
  return names.flatMap((name): Sorted[] => {
    if (name.person) return [{ name, is: 'person', reason: name.reason }]
    if (characters.has(name.key))
      return [{ name, is: 'character', reason: 'a character in the catalogue' }]
    const person = weigh(name.mentions, PERSON_CUES)
    const character = weigh(name.mentions, CHARACTER_CUES)
    const headline = name.mentions.some(({ zone }) => zone.isHeadline) ? IN_HEADLINE : 0
    if (!name.sure && person.weight + character.weight < 2 && name.full.length < 2 && !acts(name))
      return []
    if (character.weight > person.weight + headline)
      return [{ name, is: 'character', reason: character.reason }]
    return [
      {
        name,
        is: 'person',
        reason: person.weight > 0 ? `${name.reason}; ${person.reason}` : name.reason,
      },
    ]
  })
}

/** "Joo Won had to do the same": at the head of a sentence, and what follows is its verb. */
function acts({ full }: Name): boolean {
  return full.some(
    ({ before, after }) =>
      /(?:^|[.!?]["'”’]? )$/.test(before) &&
      /^ (?:had|has|was|is|will|would|did|does|can|could|also|then|and \p{Lu})/u.test(after),
  )
}

/** The sum of the heaviest cue at each mention, and the reason of the heaviest of all. */
function weigh(mentions: Mention[], cues: Known<Cue>[]): { weight: number; reason: string } {
  let weight = 0
  let best: Cue | null = null
  for (const mention of mentions.slice(0, ENOUGH)) {
    if (STAGE_NAME.test(mention.text)) continue
    const cue = heaviest(cues, mention)
    if (!cue) continue
    weight += cue.weight
    if (!best || cue.weight > best.weight) best = cue
  }
  return { weight, reason: best?.reason ?? '' }
}
