import { endsWith } from '#pipeline/text/ends-with.ts'
import type { WorkKind } from '#model/words.ts'
import type { Mention } from '../mention.ts'
import { cuesIn } from '../people/cue.ts'
import { KIND_CUES } from './nouns.ts'

/** "He recently was on ‘Masked Singer’", "on tvN’s “Youth Over Flowers”": people are in a drama, but on a show. */
const ON_IT =
  /\b(?:was|is|been|appear\w*|seen(?: in \w+)?|guest\w*|second|first|third|competed|contestant|winner|won) on (?:\w+['’]s )?["'“‘]$/

const wordsBefore = cuesIn(KIND_CUES.map(({ kind, before }) => ({ kind, before })))
const wordsBehind = cuesIn(KIND_CUES.map(({ kind, after }) => ({ kind, after })))

/**
 * What an unknown work is, by the word that stands nearest to any of its mentions; a drama where none does,
 * since that is what the desk's articles are about.
 */
export function kindOf(mentions: Mention[]): WorkKind {
  for (const mention of mentions) {
    const cue = wordsBefore(mention.zone).find(({ before }) => endsWith(mention.before, before))
    if (cue) return cue.kind
  }
  for (const mention of mentions) {
    const cue = wordsBehind(mention.zone).find(({ after }) => after.test(mention.after))
    if (cue) return cue.kind
  }
  return mentions.some(({ before }) => endsWith(before, ON_IT)) ? 'show' : 'drama'
}
