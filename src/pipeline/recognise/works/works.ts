import type { Catalogue, Work } from '#model/catalogue.ts'
import type { WorkFinding } from '#model/finding.ts'
import type { WorkKind } from '#model/words.ts'
import { fold } from '#model/fold.ts'
import { placeOf } from '#pipeline/text/places.ts'
import { known, nameIndex, namesIn } from '../known-names.ts'
import type { Mention } from '../mention.ts'
import { fullestOf, Taken } from '../mention.ts'
import type { Zone } from '../zones.ts'
import { bareTitles } from './bare.ts'
import { kindOf, usualKind } from './kind.ts'
import { bracketedTitles } from './bracketed.ts'
import { entryTitles } from './entries.ts'
import { quotedTitles } from './quoted.ts'

/** A title's mentions, before its kind is told. */
type Title = { key: string; work: Work | null; reason: string; mentions: Mention[] }

/**
 * Reads the works of an article: quoted titles, titles that the catalogue knows, bare titles by the words
 * around them, then every further mention of any of these. `taken` gets each place, so that names inside a
 * title are read as nothing else; the longest title at a place wins.
 */
export function readWorks(zones: Zone[], catalogue: Catalogue, taken: Taken): WorkFinding[] {
  const titles = new Map<string, Title>()
  const index = known(catalogue).works
  const add = (mention: Mention, reason: string) => {
    if (taken.has(mention)) return
    taken.add(mention)
    const work = index.byKey.get(fold(mention.text)) ?? null
    const key = work?.id ?? titleKey(mention.text)
    const title = titles.get(key)
    if (title) title.mentions.push(mention)
    else
      titles.set(key, {
        key,
        work,
        reason: work ? 'in the catalogue' : reason,
        mentions: [mention],
      })
  }
  const quoted = [
    ...entryTitles(zones),
    ...zones.flatMap((zone) => [...quotedTitles(zone), ...bracketedTitles(zone)]),
  ]
  const again = new Map<string, number>()
  for (const { mention } of quoted)
    again.set(fold(mention.text), (again.get(fold(mention.text)) ?? 0) + 1)
  for (const { mention, sure, reason } of quoted) {
    const key = fold(mention.text)
    if (sure || again.get(key)! > 1 || index.byKey.has(key)) add(mention, reason)
  }
  for (const zone of zones) {
    for (const { mention, words, entry } of namesIn(index, zone))
      if (isCertain(mention, words, titles.get(entry.id))) add(mention, 'in the catalogue')
  }
  for (const zone of zones)
    for (const { mention, reason } of bareTitles(zone, taken)) add(mention, reason)
  addFurtherMentions(zones, titles, taken)
  const usual = usualKind(zones)
  return withoutSlips([...titles.values()])
    .map((title) => finding(title, usual))
    .toSorted((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
}

/** "The Childe" and "Childe", "Kill Me Heal Me" and "Kill Me, Heal Me" are one title. */
function titleKey(text: string): string {
  return fold(text.replace(/^the /i, ''))
}

/** A bare title of one word may be any word ("Signal"); it counts where the article has the title elsewhere. */
function isCertain(mention: Mention, words: number, title: Title | undefined): boolean {
  if (!mention.text.split(/[\s-]+/).every((word) => /^[^\p{Ll}]/u.test(word) || word.length <= 4))
    return false
  return words > 1 || title !== undefined
}

/** "Born Rich" beside "Reborn Rich": a title cut off inside a word is a slip of the pen, and a mention of the whole one. */
function withoutSlips(titles: Title[]): Title[] {
  const wholeOf = (slip: Title) =>
    titles.find(({ key, mentions }) => {
      const [text, part] = [mentions[0]!.text.toLowerCase(), slip.mentions[0]!.text.toLowerCase()]
      return key !== slip.key && text.endsWith(part) && /\p{L}$/u.test(text.slice(0, -part.length))
    })
  return titles.filter((title) => {
    const whole = title.work ? undefined : wholeOf(title)
    whole?.mentions.push(...title.mentions)
    return whole === undefined
  })
}

function addFurtherMentions(zones: Zone[], titles: Map<string, Title>, taken: Taken): void {
  const index = nameIndex(
    [...titles.values()].flatMap((title) =>
      title.mentions.map((mention) => [fold(mention.text), title] as const),
    ),
  )
  for (const zone of zones) {
    for (const { entry, mention, words } of namesIn(index, zone)) {
      if (taken.has(mention) || !isCertain(mention, words, entry)) continue
      if (words === 1 && /(?:^|[.!?] )["'“‘]?$/.test(mention.before)) continue
      taken.add(mention)
      entry.mentions.push(mention)
    }
  }
}

function finding({ work, reason, mentions }: Title, usual: WorkKind): WorkFinding {
  const inOrder = mentions.toSorted((a, b) => a.start - b.start)
  const fullest = fullestOf(inOrder)
  return {
    name: fullest.text,
    id: work?.id ?? null,
    kind: work?.kind ?? kindOf(inOrder, usual),
    place: placeOf(fullest),
    mentions: inOrder.map(placeOf),
    reason,
  }
}
