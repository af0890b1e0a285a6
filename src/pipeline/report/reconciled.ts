import type { DateFinding, ReportFinding } from '#model/finding.ts'
import type { Status } from '#model/words.ts'
import { unique } from '#pipeline/text/lists.ts'
import type { Draft } from './draft.ts'
import { isHeading, isLine } from './heading.ts'

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

/** "has merely been offered", "nothing has been decided": what was said before is corrected. */
const CORRECTS =
  /\b(?:only|merely|simply|just|no more than|however|but|yet|not (?:yet )?(?:been )?(?:confirmed|decided|finali[sz]ed)|nothing (?:has been |is )?(?:confirmed|decided|finali[sz]ed|signed))\b/i

type Left = [before: Draft | null, after: Draft | null]

/** Two drafts of one happening, after each other: what is left of the earlier, and what of the later. */
export function reconciled(before: Draft, after: Draft): Left {
  return before.report.status === after.report.status
    ? together(before, after)
    : overruled(before, after)
}

/** Two of one status are one report, but where each names people whom the other does not. */
function together(before: Draft, after: Draft): Left {
  const [a, b] = [before.report, after.report]
  if (before.rule.gathers || (a.evidence === b.evidence && sameNames(a.works, b.works))) {
    const date = exacter(a.date, b.date)
    return [withReport(before, after, { ...a, date, people: union(a.people, b.people) }), null]
  }
  if (!isOpen(a, b) && !covers(a, b) && !covers(b, a))
    return [before, { ...after, report: { ...b, people: without(b.people, a.people) } }]
  const [main, other] = isBetter(before, b) ? [after, before] : [before, after]
  return [withReport(main, other, joined(main.report, other.report)), null]
}

/** True where a later report of the same is better evidence than an earlier draft: it names more, its day or is a sentence. */
function isBetter({ rule, report: a }: Draft, b: ReportFinding): boolean {
  const isDated = rule.kind !== 'award' && a.date.edtf === null && b.date.edtf !== null
  return (
    (isDated && covers(b, a)) ||
    (isOpen(a, b) ? isHeading(a.evidence) : !covers(a, b)) ||
    (isHeading(a.evidence) && covers(b, a)) ||
    (isLine(a.evidence) && !isLine(b.evidence) && tellsMore(b, a))
  )
}

/** Of two statuses the later stands where it weighs as much; who is named only with the other keeps that. */
function overruled(before: Draft, after: Draft): Left {
  const isOverruled = weightOf(after) >= weightOf(before)
  const [winner, loser] = isOverruled ? [after, before] : [before, after]
  const rest = without(loser.report.people, winner.report.people)
  const main = withReport(winner, loser, joined(winner.report, loser.report))
  if (rest.length === 0 || winner.report.people.length === 0) return [main, null]
  const left = { ...loser, report: { ...loser.report, people: rest } }
  return isOverruled ? [left, main] : [main, left]
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

/** True where one of two reports names nobody. */
function isOpen(a: ReportFinding, b: ReportFinding): boolean {
  return a.people.length === 0 || b.people.length === 0
}

const union = (a: string[], b: string[]) => unique([...a, ...b])
const without = (a: string[], b: string[]) => a.filter((name) => !b.includes(name))
const sameNames = (a: string[], b: string[]) =>
  a.length > 0 && a.length === b.length && a.every((name) => b.includes(name))
