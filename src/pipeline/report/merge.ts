import type { DateFinding, ReportFinding } from '#model/finding.ts'
import type { Status } from '#model/words.ts'
import { unique } from '#pipeline/text/lists.ts'
import type { Draft } from './draft.ts'
import { isHeading, isLine } from './heading.ts'
import type { KindRule } from './rules/rule.ts'

/**
 * A later statement overrules an earlier one that weighs no more: a guess at the end does not undo a denial,
 * nor an offer told of as background what is confirmed. An offer that someone sets straight does.
 */
const WEIGHT: Record<Status, number> = {
  denied: 4,
  withdrawn: 4,
  confirmed: 3,
  'in-talks': 2,
  rumoured: 1,
}
/** Who answers for it: what they say of an offer weighs as much as what was stated before. */
const ANSWERED = 3
/** A headline is short: "to star in" may stand over a text on talks. */
const IN_HEADING = 2

/** Kinds of which an article may tell several with one work, so that only the same status is the same happening. */
const SEVERAL = new Set(['release', 'production', 'statement'])

/** "has merely been offered", "nothing has been decided": what was said before is corrected. */
const CORRECTS =
  /\b(?:only|merely|simply|just|no more than|however|but|yet|not (?:yet )?(?:been )?(?:confirmed|decided|finali[sz]ed)|nothing (?:has been |is )?(?:confirmed|decided|finali[sz]ed|signed))\b/i

/**
 * Reports of one happening become one: rules that tell alike, people and works that overlap. The status that stands
 * at the article's end stands; the sentence that says it is the evidence. People of whom something else comes
 * to be said leave the report of those they were named with.
 */
export function merged(drafts: Draft[], published: string | null): ReportFinding[] {
  let kept: Draft[] = []
  for (const draft of drafts.filter((it) => !it.rule.beside || hasNews(it, drafts, published))) {
    const same = kept.filter((other) => isSame(other, draft))
    if (same.length === 0) {
      kept.push(draft)
      continue
    }
    let added: Draft | null = draft
    const changed = new Map<Draft, Draft | null>()
    for (const other of same) {
      if (!added) break
      const [before, after]: [Draft | null, Draft | null] = reconciled(other, added)
      changed.set(other, before)
      added = after
    }
    kept = kept.flatMap((other) => (changed.has(other) ? (changed.get(other) ?? []) : other))
    if (added) kept.push(added)
  }
  return kept.map(({ report, said }) =>
    report.date.edtf === null ? { ...report, date: said } : report,
  )
}

/** True where a work that the draft names has news by another rule of the kind, or is still to be shown. */
function hasNews({ rule, report }: Draft, drafts: Draft[], published: string | null): boolean {
  return drafts.some(
    (other) =>
      !other.rule.beside &&
      overlaps(other.report.works, report.works) &&
      (other.rule.kind === rule.kind || isToCome(other.report, published)),
  )
}

function isToCome({ kind, status, date }: ReportFinding, published: string | null): boolean {
  if (kind !== 'release' || status !== 'confirmed' || date.edtf === null || published === null)
    return false
  return date.edtf > published
}

/** Two drafts of one happening, after each other: what is left of the earlier, and what of the later. */
function reconciled(before: Draft, after: Draft): [Draft | null, Draft | null] {
  const [a, b] = [before.report, after.report]
  if (a.status === b.status) {
    const together =
      before.rule.gathers || (a.evidence === b.evidence && sameNames(a.works, b.works))
    if (together) {
      const date = exacter(a.date, b.date)
      return [withReport(before, after, { ...a, date, people: union(a.people, b.people) }), null]
    }
    const open = a.people.length === 0 || b.people.length === 0
    if (!open && !covers(a, b) && !covers(b, a))
      return [before, { ...after, report: { ...b, people: without(b.people, a.people) } }]
    const better =
      (before.rule.kind !== 'award' &&
        a.date.edtf === null &&
        b.date.edtf !== null &&
        covers(b, a)) ||
      (open ? isHeading(a.evidence) : !covers(a, b)) ||
      (isHeading(a.evidence) && covers(b, a)) ||
      (isLine(a.evidence) && !isLine(b.evidence) && tellsMore(b, a))
    const [main, other] = better ? [after, before] : [before, after]
    return [withReport(main, other, joined(main.report, other.report)), null]
  }
  const overruled = weightOf(after) >= weightOf(before)
  const [winner, loser] = overruled ? [after, before] : [before, after]
  const rest = without(loser.report.people, winner.report.people)
  const main = withReport(winner, loser, joined(winner.report, loser.report))
  if (rest.length === 0 || winner.report.people.length === 0) return [main, null]
  const left = { ...loser, report: { ...loser.report, people: rest } }
  return overruled ? [left, main] : [main, left]
}

/** One draft of two, with the day of whichever has one. */
const withReport = ({ rule, said }: Draft, other: Draft, report: ReportFinding): Draft => ({
  rule,
  report,
  said: exacter(said, other.said),
})

function weightOf({ report }: Draft): number {
  if (report.status === 'in-talks')
    return report.by !== null || CORRECTS.test(report.evidence) ? ANSWERED : WEIGHT['in-talks']
  if (report.status === 'confirmed' && isHeading(report.evidence)) return IN_HEADING
  return WEIGHT[report.status]
}

/** True where the first report names all that the second does, and its day if that has one. */
function tellsMore(a: ReportFinding, b: ReportFinding): boolean {
  return covers(a, b) && (a.date.edtf !== null || b.date.edtf === null)
}

/** True where the first report names all that the second does, and where both name nobody. */
function covers(a: ReportFinding, b: ReportFinding): boolean {
  return b.people.every((name) => a.people.includes(name))
}

/** True for rules of one sort of happening: of the same reason, or of a kind and one of them beside the other's news. */
function tellAlike(a: KindRule, b: KindRule): boolean {
  return a.reason === b.reason || (a.kind === b.kind && [a, b].some(({ beside }) => beside))
}

/** A sentence on a poster and its day tells of one release, or of one that is withdrawn. */
function isRelease(a: Draft, b: Draft): boolean {
  return (
    a.rule.kind === 'release' && b.rule.kind === 'release' && a.report.status === b.report.status
  )
}

function isSame(a: Draft, b: Draft): boolean {
  const oneSentence = a.report.evidence === b.report.evidence
  if (!(oneSentence && isRelease(a, b)) && !tellAlike(a.rule, b.rule)) return false
  const statuses = [a.report.status, b.report.status]
  const differ = statuses[0] !== statuses[1] && !statuses.includes('rumoured')
  if (SEVERAL.has(a.rule.kind) && differ) return false
  const people = overlaps(a.report.people, b.report.people)
  const works = overlaps(a.report.works, b.report.works)
  const noPeople = a.report.people.length === 0 || b.report.people.length === 0
  const openWork =
    (a.report.works.length === 0 || b.report.works.length === 0) &&
    mayBeOneEvent(a.report, b.report)
  return (
    (people || noPeople || (works && (oneSentence || a.rule.gathers === true))) &&
    (works || openWork) &&
    (people || works)
  )
}

/** What is told of an event without naming a work is not what is told of a work without naming the event. */
function mayBeOneEvent(a: ReportFinding, b: ReportFinding): boolean {
  const [withoutWork, other] = a.works.length === 0 ? [a, b] : [b, a]
  return withoutWork.event === null || withoutWork.event === other.event || other.works.length === 0
}

/** The main report with what only the other tells. */
function joined(main: ReportFinding, other: ReportFinding): ReportFinding {
  return {
    ...main,
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

const overlaps = (a: string[], b: string[]) => a.some((name) => b.includes(name))
const union = (a: string[], b: string[]) => unique([...a, ...b])
const without = (a: string[], b: string[]) => a.filter((name) => !b.includes(name))
const sameNames = (a: string[], b: string[]) =>
  a.length > 0 && a.length === b.length && a.every((name) => b.includes(name))
