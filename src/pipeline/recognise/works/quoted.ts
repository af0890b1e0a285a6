import { quotedIn } from '#pipeline/text/quotes.ts'
import { cue, cueMatches } from '../cue.ts'
import { SHOWN_BY } from '../organisations/form.ts'
import { koreanNameAll } from '../people/shape.ts'
import type { Mention } from '../mention.ts'
import { mentionAt } from '../mention.ts'
import type { Zone } from '../zones.ts'
import { OTHER_BEHIND, OTHER_THING, SAYING, WORK_NOUN } from './nouns.ts'
import { blanksIn, couldBeTitle, isTitleCase, withoutStop } from './title.ts'

/** A quoted stretch that may be a title. `sure`: its form and place suffice; else it must come again or have a cue. */
export type Quoted = { mention: Mention; sure: boolean; reason: string }

const NOUN_BEFORE = cue({
  before: new RegExp(
    `\\b${WORK_NOUN}(?:[\\s,]+(?:called|titled|named|entitled|like|such as|including|and)){0,2}[\\s,(:]*["'“‘]$`,
    'i',
  ),
})
const NOUN_AFTER = cue({
  after: new RegExp(
    `^,?["'”’]?(?:,|\\s\\(|\\sis|\\swas)?\\s(?:[\\w-]+\\s){0,3}${WORK_NOUN}\\b`,
    'i',
  ),
})
/** "in “Gaksital”", "lead of “Times”", "since “Gaksital”", "the “Vincenzo” actor" */
const LEADS_IN = cue({
  before:
    /(?:["'”’],?(?: and| or)?|\b(?:in|for|from|since|after|with|on|to|before|like|as|including|(?:lead|star|cast|season|episode|set|role|finale|premiere|poster|trailer|sequel|filming|ratings|fans?|viewers|director|writer|production|student|voice|actor|actress) of|of|than|through|via|by|over|about|without|against|into))\s["'“‘]$/i,
})
/** "ENA's “Crash”", "tvN’s new “Signal”" */
const OF_BROADCASTER = cue({
  before: new RegExp(`${SHOWN_BY}['’]s? (?:[a-z]+ ){0,2}["'“‘]$`),
})
/** "“Ferry” opens on May 3", "“Ferry” is set to air" */
const SHOWN = cue({
  after:
    /^,?["'”’]?,?\s(?:premiere[sd]?|air(?:s|ed)|open(?:s|ed)|streams|debut(?:s|ed)|hits?\s(?:theat|cinemas|screens)|(?:will|is\s(?:(?:set|slated|scheduled|due|expected)\s)?to)\s(?:be\s(?:aired|broadcast|released|screened|shown)|premiere|air|open|stream|debut|hit\s(?:theat|cinemas|screens)))\b/i,
})
const LEADS_OUT = cue({
  after:
    /^["'”’]?\s(?:actors?|actress(?:es)?|stars?|alum|director|writer|cast|team|press|premiere|finale|poster|teaser|trailer|filming|ratings|season|episode)\b/i,
})

/** Titles between quotation marks in a zone. Leaves speech, names of people, songs, prizes and parts. */
export function quotedTitles(zone: Zone): Quoted[] {
  const emphasis = zone.emphasis.map(({ start, end }) => ({
    text: zone.text.slice(start - zone.start, end - zone.start),
    start,
    end,
  }))
  return [...quotedIn(zone.text, zone.start), ...emphasis].flatMap((quote) => {
    const { text, start, end } = withoutStop(quote)
    const mention = inQuotes(mentionAt(zone, start, end))
    if (
      text.length < 2 ||
      cueMatches(OTHER_THING, mention) ||
      cueMatches(OTHER_BEHIND, mention) ||
      cueMatches(SAYING, mention) ||
      isSpeech(quote.text, mention)
    )
      return []
    if (
      /^(?:Best|Popular|Grand|Top) .*(?:Award|Prize|Actor|Actress|Couple|Newcomer|Excellence)/.test(
        text,
      )
    )
      return []
    const noun = cueMatches(NOUN_BEFORE, mention)
      ? 'a word for a work stands before it'
      : cueMatches(NOUN_AFTER, mention)
        ? 'a word for a work stands after it'
        : null
    if (noun)
      return isTitleCase(text) || couldBeTitle(text)
        ? [{ mention, sure: true, reason: `quoted; ${noun}` }]
        : []
    if (koreanNameAll(zone, start, end)) return []
    if (!isTitleCase(text))
      return couldBeTitle(text) ? [{ mention, sure: false, reason: 'quoted more than once' }] : []
    const placed =
      blanksIn(text) > 0 ||
      [LEADS_IN, LEADS_OUT, OF_BROADCASTER, SHOWN].some((cue) => cueMatches(cue, mention))
    return [{ mention, sure: placed, reason: 'quoted and written like a title' }]
  })
}

/** A mention in italics as if quotation marks stood there, so that all cues on those hold. */
function inQuotes(mention: Mention): Mention {
  const { before, after } = mention
  if (/["'“‘「『<《]$/.test(before)) return mention
  return {
    ...mention,
    before: `${before}“`,
    after: `”${after.replace(/^([,.!?]?)[*_]/, '$1')}`,
  }
}

/** “He is not in it,” a person told a paper: a comma inside the marks, and someone speaks behind them. */
function isSpeech(quoted: string, { after }: Mention): boolean {
  return (
    quoted.endsWith(',') &&
    /^,?["'”’] [^.!?]{0,80}\b(?:said|says|told|tells|wrote|writes|added|joked|asked)\b/.test(after)
  )
}
