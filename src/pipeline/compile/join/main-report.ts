import type { Article } from '#model/article.ts'
import { compare } from '#model/compare.ts'
import type { NameFinding, ReportFinding } from '#model/finding.ts'
import type { Status } from '#model/words.ts'
import { isWithin } from '#pipeline/text/places.ts'

/** The news in a report, most first: what ends a hope is read before what feeds one. */
const NEWS: Status[] = ['denied', 'withdrawn', 'confirmed', 'in-talks', 'rumoured']

/** Where in NEWS begins what ends no hope. */
const HOPEFUL = NEWS.indexOf('confirmed')

/**
 * The report that the stamp shows: the one that the headline is about. That is the one with most of its people,
 * works and event in the headline; then the one with fewest people and works outside it; then what ends a hope: a story
 * of a denial often tells the cast as well; then a casting before other kinds; then by NEWS; then the first in the text.
 * Null where there is none.
 *
 * @param eventNames every name of an event of the catalogue, given its id.
 */
export function mainReport(article: Article, eventNames: EventNames): number | null {
  const inHeadline = headlineFindings(article, eventNames)
  const ranked = article.reports
    .map((report, index) => ({ index, rank: rankOf(report, article, inHeadline) }))
    .toSorted((a, b) => firstDifference(a.rank, b.rank) || a.index - b.index)
  return ranked[0]?.index ?? null
}

export type EventNames = (id: string) => readonly string[]

function rankOf(report: ReportFinding, article: Article, inHeadline: Set<NameFinding>): number[] {
  const names: NameFinding[] = [
    ...article.people.filter(({ name }) => report.people.includes(name)),
    ...article.works.filter(({ name }) => report.works.includes(name)),
  ]
  const event = article.events.filter(({ id }) => id === report.event)
  const inside = [...names, ...event].filter((one) => inHeadline.has(one)).length
  const outside = names.filter((one) => !inHeadline.has(one)).length
  const news = NEWS.indexOf(report.status)
  return [-inside, outside, Number(news >= HOPEFUL), Number(report.kind !== 'casting'), news]
}

function firstDifference(a: number[], b: number[]): number {
  return a.map((value, i) => value - b[i]!).find((difference) => difference !== 0) ?? 0
}

/** What the headline names: by the places of names, or by its words where an editor wrote it. */
function headlineFindings(article: Article, eventNames: EventNames): Set<NameFinding> {
  const { headline, people, works, events } = article
  const { place } = headline
  if (place) {
    const named = [...people, ...works, ...events]
    return new Set(
      named.filter(({ mentions }) => mentions.some((mention) => isWithin(mention, place))),
    )
  }
  const spellings = [
    ...[...people, ...works].map((one) => ({ one, name: one.name })),
    ...events.flatMap((one) => eventNames(one.id ?? '').map((name) => ({ one, name }))),
  ].toSorted((a, b) => b.name.length - a.name.length || compare(a.name, b.name))
  const found = new Set<NameFinding>()
  let rest = words(headline.text)
  for (const { one, name } of spellings) {
    const before = rest
    rest = rest.replaceAll(words(name), ' | ')
    if (rest !== before) found.add(one)
  }
  return found
}

/** The words of a text with one space round each, so that 'IU' is not found in 'premium'. */
function words(text: string): string {
  return ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}
