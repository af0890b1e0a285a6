import { endsWith } from '#pipeline/text/ends-with.ts'
import { listAt } from '#pipeline/text/lists.ts'
import type { Mention, Taken } from '../mention.ts'
import { mentionAt } from '../mention.ts'
import type { Zone } from '../zones.ts'
import type { Name } from './name-list.ts'

/** Family names that are English words at the head of a sentence, or anywhere with a capital. */
const ALSO_WORDS = new Set(
  'an do go in la ma no oh on so to you sun moon won song park young son'.split(' '),
)

/** "Jung plays", "Kim’s", "played by Song.": someone, not something. */
const AFTER = /^(?:['’‘]s\b|,? \p{Ll}|[.,;)]|$)/u
const BEFORE =
  /(?:^|[.!?]["'”’]? |\b(?:by|with|and|for|to|of|from|while|that|as|when|said|says|told) |, |\b(?:[Dd]irector|[Ww]riter|[Ss]creenwriter|[Aa]ctor|[Aa]ctress|[Ss]inger|PD|Mr\.|Ms\.|Mrs\.) )$/

/** Words behind which even "Song" is someone. */
const SURELY = /\b(?:played by|led by|[Dd]irector|[Aa]ctor|[Aa]ctress|Mr\.|Ms\.) $/

/**
 * Mentions by family name alone, as newspapers write after the first sentence: "Jung plays a con artist".
 * Where several people or characters bear it, the one of the headline is meant, else the one named last before;
 * nobody where two of them were named in one paragraph.
 */
export function addFamilyNames(zones: Zone[], names: Name[], taken: Taken): void {
  const bearers = new Map<string, Name[]>()
  for (const name of names) {
    const [family, given] = name.full[0]!.text.split(' ')
    if (given === undefined) continue
    listAt(bearers, family!.toLowerCase()).push(name)
  }
  for (const zone of zones) {
    for (const token of zone.tokens) {
      const all = token.capital ? bearers.get(token.key) : null
      if (!all || taken.has(token)) continue
      const mention = mentionAt(zone, token.start, token.end)
      if (ALSO_WORDS.has(token.key) && !endsWith(mention.before, SURELY)) continue
      const bearer =
        AFTER.test(mention.after) && endsWith(mention.before, BEFORE) && meant(all, mention)
      if (!bearer) continue
      taken.add(mention)
      bearer.mentions.push(mention)
    }
  }
}

/** Whom of those that bear a family name it stands for; null where none was named before, or nobody can tell. */
function meant(bearers: Name[], { start }: Mention): Name | null {
  const named = bearers.flatMap((name) => {
    const last = name.full.findLast((mention) => mention.start < start)
    return last ? [{ name, last, isTop: name.full.some(({ zone }) => zone.isHeadline) }] : []
  })
  const [top, ...others] = named.filter(({ isTop }) => isTop)
  if (top && others.length === 0) return top.name
  const [latest, second] = named.toSorted((a, b) => b.last.start - a.last.start)
  return latest && latest.last.zone !== second?.last.zone ? latest.name : null
}
