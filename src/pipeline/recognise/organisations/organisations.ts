import type { NameFinding } from '#model/finding.ts'
import type { Removed } from '#model/article.ts'
import { fold } from '#model/fold.ts'
import { removedSpan } from '#pipeline/text/article-spans.ts'
import { placeOf } from '#pipeline/text/places.ts'
import { PHOTO_CREDIT } from '#pipeline/text/removed.ts'
import type { Mention, Taken } from '../mention.ts'
import { mentionAt } from '../mention.ts'
import type { Zone } from '../zones.ts'
import { zoneOf } from '../zones.ts'
import { PLAIN_CAPITALS, isKnownOrganisation, isOrganisation } from './form.ts'

/**
 * Agencies, broadcasters, studios, papers and groups: names known by themselves, names by their last word
 * ("SALT Entertainment"), and words in capitals ("VIXX"). Credits in removed lines count as well.
 */
export function readOrganisations(
  zones: Zone[],
  boilerplate: Removed[],
  taken: Taken,
): NameFinding[] {
  const found = new Map<string, { reason: string; mentions: Mention[] }>()
  const credits = boilerplate
    .filter(({ reason }) => reason === PHOTO_CREDIT)
    .map((line) => zoneOf(removedSpan(line), false))
  for (const zone of [...zones, ...credits])
    for (const { mention, reason } of organisationsIn(zone, taken)) {
      const key = fold(mention.text)
      const known = found.get(key)
      if (known) known.mentions.push(mention)
      else found.set(key, { reason, mentions: [mention] })
    }
  return [...found.values()].map(({ reason, mentions }) => ({
    name: mentions[0]!.text,
    id: null,
    place: placeOf(mentions[0]!),
    mentions: mentions.map(placeOf),
    reason,
  }))
}

function organisationsIn(zone: Zone, taken: Taken): { mention: Mention; reason: string }[] {
  const found: { mention: Mention; reason: string }[] = []
  const { tokens } = zone
  for (let at = 0; at < tokens.length; at++) {
    const run = runFrom(zone, at, taken)
    for (let words = run; words > 0; words--) {
      const [from, to] = [tokens[at]!.start, tokens[at + words - 1]!.end]
      const reason = reasonFor(zone.text.slice(from - zone.start, to - zone.start), words)
      if (!reason) continue
      found.push({ mention: mentionAt(zone, from, to), reason })
      at += words - 1
      break
    }
  }
  return found
}

function reasonFor(text: string, words: number): string | null {
  if (isKnownOrganisation(text)) return 'a broadcaster, platform or outlet known by name'
  if (words > 1 && isOrganisation(text)) return 'its last word is an organisation’s'
  if (
    /^\p{Lu}[\p{Lu}\p{N}&]{2,}(?: \p{Lu}[\p{Lu}\p{N}&]{2,})?$/u.test(text) &&
    !text.split(' ').some((word) => PLAIN_CAPITALS.test(word))
  )
    return 'written in capitals'
  return null
}

/** How many capitalised words stand together from here on, at most five. */
function runFrom({ tokens, text, start }: Zone, at: number, taken: Taken): number {
  let words = 0
  for (let next = at; next < tokens.length && words < 5; next++, words++) {
    const token = tokens[next]!
    if ((!token.capital && token.text !== 'tvN') || taken.has(token)) break
    if (next > at && (tokens[next - 1]!.possessive || text[tokens[next - 1]!.end - start] !== ' '))
      break
  }
  return words
}
