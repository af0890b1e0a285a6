import { firstFrom } from '#pipeline/text/places.ts'
import { mentionAt } from '../mention.ts'
import { isOrganisation } from '../organisations/form.ts'
import { koreanNameAll, koreanNameEnding } from '../people/shape.ts'
import type { Zone } from '../zones.ts'
import type { Quoted } from './quoted.ts'
import { isTitleCase } from './title.ts'

/** "Hwang Jung Min (Veteran)": capitals with small letters alone in brackets. Where someone stands in a picture is no work. */
const BRACKETS = /(?<=\p{L} )\((\p{Lu}[\p{L}\p{N}'’: -]{2,50})\)/gu
const POSITION = /^(?:Left|Right|Center|Centre|Top|Bottom|Middle|From)\b/

/** Titles in brackets behind a person's whole name. Leaves names of people, groups in capitals, and outlets. */
export function bracketedTitles(zone: Zone): Quoted[] {
  if (!zone.text.includes('(')) return []
  return Array.from(zone.text.matchAll(BRACKETS)).flatMap(({ 1: text, index }) => {
    const start = zone.start + index + 1
    const end = start + text!.length
    const isTitle =
      /\p{Ll}/u.test(text!) &&
      isTitleCase(text!) &&
      !POSITION.test(text!) &&
      !isOrganisation(text!) &&
      !koreanNameAll(zone, start, end)
    if (!isTitle || !endsName(zone, start - 2)) return []
    return [
      { mention: mentionAt(zone, start, end), sure: true, reason: 'in brackets behind a name' },
    ]
  })
}

/** True where a Korean name ends at an offset. */
function endsName(zone: Zone, offset: number): boolean {
  const last = firstFrom(zone.tokens, offset) - 1
  return zone.tokens[last]?.end === offset && koreanNameEnding(zone, last) !== null
}
