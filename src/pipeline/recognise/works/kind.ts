import type { WorkKind } from '#model/words.ts'
import type { Mention } from '../mention.ts'
import { cue, cueMatches, cues } from '../cue.ts'
import type { Zone } from '../zones.ts'
import { KIND_CUES } from './nouns.ts'

/** "He recently was on ‘Masked Singer’", "on tvN’s “Youth Over Flowers”": people are in a drama, but on a show. */
const ON_IT = cue({
  before:
    /\b(?:was|is|been|appear\w*|seen(?: in \w+)?|guest\w*|second|first|third|competed|contestant|winner|won) on (?:\w+['’]s )?["'“‘]$/,
})

const BEFORE = cues(KIND_CUES.map(({ kind, before }) => ({ kind, before })))
const BEHIND = cues(KIND_CUES.map(({ kind, after }) => ({ kind, after })))

/** Words, folded, that tell of which kind of work an article is. */
const KIND_WORDS = new Map(
  (
    [
      ['film', 'film films movie movies theaters theatres cinema cinemas screening screenings'],
      ['show', 'musical musicals variety'],
      [
        'drama',
        'drama dramas kdrama kdramas series episode episodes season sitcom sitcoms broadcast ratings',
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)

/** A title in quotation marks behind a word: it tells of that work alone. */
const TITLED = /^ ["“‘'*]/
/** Dramas are spoken of beside films, so films must be named so many times as often. */
const FAR_MORE = 2

/** What an article is about by its words for works: a drama, unless films or the stage are named far more often. */
export function usualKind(zones: Zone[]): WorkKind {
  const counts = { drama: 0, film: 0, show: 0 }
  for (const { tokens, text, start } of zones)
    for (const { key, end } of tokens) {
      const kind = KIND_WORDS.get(key)
      if (kind && !TITLED.test(text.slice(end - start, end - start + 2))) counts[kind]++
    }
  if (counts.film > FAR_MORE * counts.drama + counts.show) return 'film'
  return counts.show > FAR_MORE * counts.drama + counts.film ? 'show' : 'drama'
}

/**
 * What an unknown work is, by the word that stands nearest to any of its mentions; where none does, what the
 * article is about.
 */
export function kindOf(mentions: Mention[], usual: WorkKind): WorkKind {
  for (const mention of mentions) {
    const cue = BEFORE.find((cue) => cueMatches(cue, mention))
    if (cue) return cue.kind
  }
  for (const mention of mentions) {
    const cue = BEHIND.find((cue) => cueMatches(cue, mention))
    if (cue) return cue.kind
  }
  return mentions.some((mention) => cueMatches(ON_IT, mention)) ? 'show' : usual
}
