import type { ReportFinding } from '#model/finding.ts'
import type { Draft } from './draft.ts'
import { reconciled } from './reconciled.ts'
import type { KindRule } from './rules/rule.ts'

/** Kinds of which an article may tell several with one work, so that only the same status is the same happening. */
const SEVERAL = new Set(['release', 'production', 'statement'])

/**
 * Reports of one happening become one: rules that tell alike, people and works that overlap. The status that stands
 * at the article's end stands; the sentence that says it is the evidence. People of whom something else comes
 * to be said leave the report of those they were named with.
 */
export function merged(drafts: Draft[], published: string | null): ReportFinding[] {
  return drafts
    .filter((draft) => !draft.rule.beside || hasNews(draft, drafts, published))
    .reduce<Draft[]>(withDraft, [])
    .map(({ report, said }) => (report.date.edtf === null ? { ...report, date: said } : report))
}

/** Drafts with one more: what is left of each that tells of the same happening, and what of the new one. */
function withDraft(kept: readonly Draft[], draft: Draft): Draft[] {
  let added: Draft | null = draft
  const changed = kept.flatMap((other) => {
    if (!added || !isSame(other, draft)) return other
    const [before, after] = reconciled(other, added)
    added = after
    return before ?? []
  })
  return added ? [...changed, added] : changed
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

/** True for rules of one sort of happening: of the same reason, or of a kind and one of them beside the other's news. */
function tellAlike(a: KindRule, b: KindRule): boolean {
  return a.reason === b.reason || (a.kind === b.kind && [a, b].some(({ beside }) => beside))
}

/** True for two releases of one status: where one sentence tells of a poster and of the day, it tells of one release. */
function areReleases(a: Draft, b: Draft): boolean {
  return (
    a.rule.kind === 'release' && b.rule.kind === 'release' && a.report.status === b.report.status
  )
}

function isSame(a: Draft, b: Draft): boolean {
  const oneSentence = a.report.evidence === b.report.evidence
  if (!(oneSentence && areReleases(a, b)) && !tellAlike(a.rule, b.rule)) return false
  const statuses = [a.report.status, b.report.status]
  const differ = statuses[0] !== statuses[1] && !statuses.includes('rumoured')
  if (SEVERAL.has(a.rule.kind) && differ) return false
  if (!oneSentence && areShownApart(a.report, b.report)) return false
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

/** A month or a day, its year told or not. */
const MONTH_OR_DAY = /^(?:\d{4}|XXXX)-(?:0[1-9]|1[0-2])/

/** A festival and the theatres, the first day and the last: one work on two days is two happenings. */
function areShownApart(a: ReportFinding, b: ReportFinding): boolean {
  const [one, other] = [a.date.edtf ?? '', b.date.edtf ?? '']
  if (a.kind !== 'release' || ![one, other].every((date) => MONTH_OR_DAY.test(date))) return false
  return !one.startsWith(other) && !other.startsWith(one)
}

/** What is told of an event without naming a work is not what is told of a work without naming the event. */
function mayBeOneEvent(a: ReportFinding, b: ReportFinding): boolean {
  const [withoutWork, other] = a.works.length === 0 ? [a, b] : [b, a]
  return withoutWork.event === null || withoutWork.event === other.event || other.works.length === 0
}

const overlaps = (a: string[], b: string[]) => a.some((name) => b.includes(name))
