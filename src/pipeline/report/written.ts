import type { RecognisedArticle } from '#model/article.ts'
import type { Catalogue } from '#model/catalogue.ts'
import type { NameFinding, PersonFinding, ReportFinding, WorkFinding } from '#model/finding.ts'
import { unique } from '#pipeline/text/lists.ts'
import { oncePer } from '#pipeline/text/once.ts'

/** What the editor wrote, and the people and works of it that the text itself does not name. */
export type Written = { reports: ReportFinding[]; people: PersonFinding[]; works: WorkFinding[] }

const byId = oncePer(({ people, works }: Catalogue) => ({
  people: new Map(people.map((person) => [person.id, person])),
  works: new Map(works.map((work) => [work.id, work])),
}))

/** Names that stand nowhere in the text, but in front matter. */
const UNSEEN = { mentions: [], place: null, reason: 'front matter' }

/** The reports that the editor wrote in front matter, with the article's own spelling of each name where it has one. */
export function written(article: RecognisedArticle, catalogue: Catalogue): Written {
  const { front, text } = article
  const known = byId(catalogue)
  const people = unseen(
    article.people,
    front.reports.flatMap(({ people }) => people),
  )
    .flatMap((id) => known.people.get(id) ?? [])
    .map(({ id, name, role }): PersonFinding => ({ ...UNSEEN, id, name, role }))
  const works = unseen(
    article.works,
    front.reports.flatMap(({ works }) => works),
  )
    .flatMap((id) => known.works.get(id) ?? [])
    .map(({ id, name, kind }): WorkFinding => ({ ...UNSEEN, id, name, kind }))
  const reports = front.reports.map((entry): ReportFinding => {
    const start = text.indexOf(entry.evidence)
    return {
      kind: entry.kind,
      status: entry.status,
      people: names(entry.people, [...article.people, ...people]),
      works: names(entry.works, [...article.works, ...works]),
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
  return { reports, people, works }
}

/** The names of those findings that have the ids, in the order of the ids. */
function names(ids: readonly string[], findings: readonly NameFinding[]): string[] {
  return ids.flatMap((wanted) => findings.find(({ id }) => id === wanted)?.name ?? [])
}

/** Ids that none of the findings has, each once. */
function unseen(found: readonly NameFinding[], ids: readonly string[]): string[] {
  return unique(ids).filter((wanted) => !found.some(({ id }) => id === wanted))
}
