import type { Place } from '#model/finding.ts'
import { endsWith } from '#pipeline/text/ends-with.ts'
import type { Mention, Taken } from '../mention.ts'
import { mentionAt } from '../mention.ts'
import type { Zone } from '../zones.ts'
import type { Name } from './names.ts'

/** Family names that are English words at the head of a sentence, or anywhere with a capital. */
const ALSO_WORDS = new Set(
  'an do go in la ma no oh on so to you sun moon won song park young son'.split(' '),
)

/** "Jung plays", "Kim’s", "played by Song.": someone, not something. */
const AFTER = /^(?:['’‘]s\b|,? \p{Ll}|[.,;)]|$)/u
const BEFORE =
  /(?:^|[.!?]["'”’]? |\b(?:by|with|and|for|to|of|from|while|that|as|when|said|says|told) |, )$/

/**
 * Mentions by family name alone, as newspapers write after the first sentence: "Jung plays a con artist".
 * Only where one person or character of the article bears it.
 */
export function addFamilyNames(zones: Zone[], names: Name[], taken: Taken): void {
  const bearers = new Map<string, Name | null>()
  for (const name of names) {
    const family = name.full[0]!.text.split(' ')[0]!.toLowerCase()
    if (name.full[0]!.text.includes(' ')) bearers.set(family, bearers.has(family) ? null : name)
  }
  for (const zone of zones) {
    for (const token of zone.tokens) {
      const bearer = token.capital ? bearers.get(token.key) : null
      if (!bearer || ALSO_WORDS.has(token.key) || taken.has(token)) continue
      const mention = mentionAt(zone, token.start, token.end)
      if (!standsForSomeone(mention, bearer.full[0]!)) continue
      taken.add(mention)
      bearer.mentions.push(mention)
    }
  }
}

function standsForSomeone({ start, before, after }: Mention, first: Place): boolean {
  return start > first.start && AFTER.test(after) && endsWith(before, BEFORE)
}
