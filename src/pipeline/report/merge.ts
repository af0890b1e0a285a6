import type { DateFinding, ReportFinding } from '#model/finding.ts'
import type { Status } from '#model/words.ts'
import type { Draft } from './draft.ts'
import { isHeading } from './heading.ts'

/** A later statement overrules an earlier one that weighs no more: a guess at the end does not undo a denial. */
const WEIGHT: Record<Status, number> = {
  denied: 3,
  withdrawn: 3,
  confirmed: 2,
  'in-talks': 2,
  rumoured: 1,
}

/** Kinds of which an article may tell several with one work, so that only the same status is the same happening. */
const SEVERAL = new Set(['release', 'production', 'statement'])

/**
 * Reports of one happening become one: the same rule, people and works that overlap. The status that stands
 * at the article's end stands; the sentence that says it is the evidence.
 */
export function merged(drafts: Draft[]): ReportFinding[] {
  const kept: Draft[] = []
  for (const draft of drafts) {
    const at = kept.findIndex((other) => isSame(other, draft))
    if (at < 0) kept.push(draft)
    else kept[at] = { rule: draft.rule, report: joined(kept[at]!.report, draft.report) }
  }
  return kept.map(({ report }) => report)
}

function isSame(a: Draft, b: Draft): boolean {
  if (a.rule !== b.rule) return false
  const statuses = [a.report.status, b.report.status]
  const differ = statuses[0] !== statuses[1] && !statuses.includes('rumoured')
  if (SEVERAL.has(a.rule.kind) && differ) return false
  const people = overlaps(a.report.people, b.report.people)
  const works = overlaps(a.report.works, b.report.works)
  const noPeople = a.report.people.length === 0 || b.report.people.length === 0
  const noWorks = a.report.works.length === 0 || b.report.works.length === 0
  return (people || noPeople) && (works || noWorks) && (people || works)
}

function joined(before: ReportFinding, after: ReportFinding): ReportFinding {
  const changes = after.status !== before.status && WEIGHT[after.status] >= WEIGHT[before.status]
  const better = changes || (isHeading(before.evidence) && !isHeading(after.evidence))
  const [main, other] = better ? [after, before] : [before, after]
  return {
    ...main,
    status: changes ? after.status : before.status,
    people: main.people.length > 0 ? main.people : other.people,
    works: main.works.length > 0 ? main.works : other.works,
    date: exacter(main.date, other.date),
    event: main.event ?? other.event,
    by: main.by ?? other.by,
  }
}

/** The date that tells more; of equals the first. */
function exacter(a: DateFinding, b: DateFinding): DateFinding {
  return (b.edtf ?? '').length > (a.edtf ?? '').length ? b : a
}

function overlaps(a: string[], b: string[]): boolean {
  return a.some((name) => b.includes(name))
}
