import { isOrganisation } from '../organisations/form.ts'
import { koreanNameAll } from '../people/shape.ts'
import { mentionAt } from '../mention.ts'
import type { Zone } from '../zones.ts'
import { WORK_NOUN } from './nouns.ts'
import type { Quoted } from './quoted.ts'
import { isTitleCase } from './title.ts'

/** "5 K-dramas arriving this spring", "What to watch this week": a list of works. */
const OF_WORKS = new RegExp(
  `\\b${WORK_NOUN}\\b|\\b(?:to watch|to stream|watchlist|new on|coming to|premieres?|slate|line-?up)\\b`,
  'i',
)
/** "1. Escalator", "#2 Third Rail", "3) The Queen's Accountant (tvN)": a line of its own. */
const NUMBERED = /^(?:#|No\. ?)?\d{1,2}[.):]? (?=\S)([^\n–—|([]{1,60}?)(?: [([–—|].{0,60})?$/
/** "Our Blues – Same day, other channel: tvN rolls out ..." */
const DASHED = /^([^\n–—|([]{1,60}?) [–—] (?=\S)/
/** "**Escalator** (tvN, May 3)", "- **Escalator**, season 2": in bold. */
const BOLD = /^(?:[-*•] )?\*\*([^*\n]{1,60})\*\*(?=,? (?:\(|season|–|—)|\n|$)/
/** "Escalator": nothing else on its line. */
const ALONE = /^([^\n–—|([.!?]{1,60})$/
/** So many entries make a list. */
const LIST = 3

/** Titles at the heads of entries, in an article whose headline says that it lists works. */
export function entryTitles(zones: Zone[]): Quoted[] {
  if (!zones.some(({ isHeadline, text }) => isHeadline && OF_WORKS.test(text))) return []
  const lists = [NUMBERED, DASHED, BOLD].map((form) =>
    zones.flatMap((zone) => (zone.isHeadline ? [] : headOf(zone, form))),
  )
  return [...lists, headings(zones)].flatMap((heads) => (heads.length < LIST ? [] : heads))
}

/** Lines that hold a title alone, and whose title the text right below says again. */
function headings(zones: Zone[]): Quoted[] {
  return zones.flatMap((zone, at) => {
    const isNamed = zone.text.length <= 60 && zones[at + 1]?.text.includes(zone.text) === true
    return isNamed && !zone.isHeadline ? headOf(zone, ALONE) : []
  })
}

function headOf(zone: Zone, form: RegExp): Quoted[] {
  const match = form.exec(zone.text)
  if (!match) return []
  const text = match[1]!
  const start = zone.start + match[0].indexOf(text)
  const end = start + text.length
  if (!isTitleCase(text) || isOrganisation(text) || koreanNameAll(zone, start, end)) return []
  return [{ mention: mentionAt(zone, start, end), sure: true, reason: 'at the head of an entry' }]
}
