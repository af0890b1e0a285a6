import type { ReportFinding } from '#model/finding.ts'
import type { Status } from '#model/words.ts'

/** A later statement of these overrules an earlier one; the others only where nothing heavier was said. */
const WEIGHT: Record<Status, number> = {
  denied: 3,
  withdrawn: 3,
  confirmed: 2,
  'in-talks': 2,
  rumoured: 1,
}

/**
 * Reports of one happening become one: the same kind, people and works that overlap. The status that stands
 * at the article's end stands; the sentence that says it is the evidence.
 */
export function merged(reports: ReportFinding[]): ReportFinding[] {
  const kept: ReportFinding[] = []
  for (const report of reports) {
    const at = kept.findIndex((other) => isSame(other, report))
    if (at < 0) kept.push(report)
    else kept[at] = joined(kept[at]!, report)
  }
  return kept
}

function isSame(a: ReportFinding, b: ReportFinding): boolean {
  if (a.kind !== b.kind) return false
  const people = overlaps(a.people, b.people)
  const works = overlaps(a.works, b.works)
  if (a.people.length > 0 && b.people.length > 0 && !people) return false
  if (a.works.length > 0 && b.works.length > 0 && !works) return false
  return people || works
}

function joined(before: ReportFinding, after: ReportFinding): ReportFinding {
  const changes = after.status !== before.status && WEIGHT[after.status] >= WEIGHT[before.status]
  const [main, other] = changes ? [after, before] : [before, after]
  return {
    ...main,
    people: main.people.length > 0 ? main.people : other.people,
    works: main.works.length > 0 ? main.works : other.works,
    date: main.date.edtf === null ? other.date : main.date,
  }
}

function overlaps(a: string[], b: string[]): boolean {
  return a.some((name) => b.includes(name))
}
