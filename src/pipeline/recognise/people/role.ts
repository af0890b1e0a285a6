import type { Role } from '#model/words.ts'
import type { Mention } from '../mention.ts'
import { cueMatches } from '../cue.ts'
import { ROLE_CUES } from './roles.ts'

/** "Hong Sisters", "Hong Brothers" */
const WRITING_PAIR = / (?:Sisters|Brothers)$/

/** So many mentions are looked at. */
const ENOUGH = 50

/** What someone of whom the catalogue knows nothing is: the role for which most is said, else actor. */
export function roleOf(mentions: Mention[]): Role {
  if (WRITING_PAIR.test(mentions[0]?.text ?? '')) return 'writer'
  const weights = new Map<Role, number>()
  for (const mention of mentions.slice(0, ENOUGH))
    for (const cue of ROLE_CUES)
      if (cueMatches(cue, mention)) weights.set(cue.role, (weights.get(cue.role) ?? 0) + cue.weight)
  let best: Role = 'actor'
  for (const [role, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = role
  return best
}
