import type { RecognisedArticle } from '#model/article.ts'
import type { Catalogue } from '#model/catalogue.ts'
import type { ReportFinding } from '#model/finding.ts'
import { oncePer } from '#pipeline/text/once.ts'

const namesById = oncePer(
  ({ people, works }: Catalogue) =>
    new Map([...people, ...works].map(({ id, name }) => [id, name])),
)

/** The reports that the editor wrote in front matter, with the article's own spelling of each name where it has one. */
export function writtenReports(
  { front, text, people, works }: RecognisedArticle,
  catalogue: Catalogue,
): ReportFinding[] {
  const spelled = new Map(
    [...people, ...works].flatMap(({ id, name }) => (id === null ? [] : [[id, name] as const])),
  )
  const nameOf = (id: string) => spelled.get(id) ?? namesById(catalogue).get(id) ?? id
  return front.reports.map((entry) => {
    const start = text.indexOf(entry.evidence)
    return {
      kind: entry.kind,
      status: entry.status,
      people: entry.people.map(nameOf),
      works: entry.works.map(nameOf),
      date: {
        edtf: entry.date ?? null,
        basis: entry.date === undefined ? 'unknown' : 'stated',
        place: null,
        reason: 'front matter',
      },
      evidence: entry.evidence,
      by: entry.by ?? null,
      event: entry.event ?? null,
      place: start < 0 ? null : { start, end: start + entry.evidence.length },
      reason: 'front matter',
    }
  })
}
