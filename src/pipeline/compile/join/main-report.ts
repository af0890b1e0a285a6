import type { Article } from '#model/article.ts'
import { compare } from '#model/compare.ts'
import type { NameFinding, Place } from '#model/finding.ts'
import type { Kind, Status } from '#model/words.ts'

/** What a report is about, as far as the choice needs it. Names are those of the article's findings. */
type Claim = { kind: Kind; status: Status; people: string[]; works: string[] }

/** The news in a report, most first: what ends a hope is read before what feeds one. */
const NEWS: Status[] = ['denied', 'withdrawn', 'confirmed', 'in-talks', 'rumoured']

/**
 * The report that the stamp shows: the one that the headline is about. That is the one with most of its people and
 * works in the headline; then the one with fewest names outside it; then a casting before other kinds; then by
 * NEWS; then the first in the text. Null where there is none.
 */
export function mainReport(article: Article): number | null {
  const named = headlineNames(article)
  const ranked = article.reports
    .map((report, index) => ({ index, rank: rankOf(report, named) }))
    .toSorted((a, b) => firstDifference(a.rank, b.rank) || a.index - b.index)
  return ranked[0]?.index ?? null
}

function rankOf({ kind, status, people, works }: Claim, named: Set<string>): number[] {
  const names = [...people, ...works]
  const inside = names.filter((name) => named.has(name)).length
  return [-inside, names.length - inside, Number(kind !== 'casting'), NEWS.indexOf(status)]
}

function firstDifference(a: number[], b: number[]): number {
  return a.map((value, i) => value - b[i]!).find((difference) => difference !== 0) ?? 0
}

/** Names of the people and works in the headline: by their places, or by its words where an editor wrote it. */
function headlineNames({ headline, people, works }: Article): Set<string> {
  const findings: NameFinding[] = [...people, ...works]
  const { place } = headline
  if (place) return namesOf(findings.filter(({ mentions }) => mentions.some(isIn(place))))
  let rest = words(headline.text)
  const found = findings
    .toSorted((a, b) => b.name.length - a.name.length || compare(a.name, b.name))
    .filter(({ name }) => {
      const before = rest
      rest = rest.replaceAll(words(name), ' | ')
      return rest !== before
    })
  return namesOf(found)
}

const namesOf = (findings: NameFinding[]) => new Set(findings.map(({ name }) => name))

const isIn = (outer: Place) => (inner: Place) =>
  inner.start >= outer.start && inner.end <= outer.end

/** The words of a text with one space round each, so that 'IU' is not found in 'premium'. */
function words(text: string): string {
  return ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}
