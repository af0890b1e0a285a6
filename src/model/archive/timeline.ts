import { KINDS, STATUSES } from '../words.ts'
import { compare } from '../compare.ts'
import { type Facet, FACETS, type Mark, type Timeline } from '../record.ts'
import { type Archive, chosenIds, isoDay, NO_DAY, type Reports, row } from './archive.ts'
import type { Filters } from './filters.ts'
import { standingIn } from './known.ts'
import { isInRange, rangeOf } from './range.ts'

/** How much of a timeline is shown: lanes, and marks on one of them. */
export type TimelineSize = { lanes: number; marks: number }

/** What fits a screen; the rest is counted and reached by filters. */
export const TIMELINE_SIZE: TimelineSize = { lanes: 12, marks: 12 }

/**
 * The timeline of the reports that pass a filter: a lane for each person, the fullest lanes first, the latest
 * marks of each. A report passes by its own status, kind, people, works, events and day, and by its story's outlet.
 * Reports of one event with one status on one day are one mark, however many outlets carried them.
 *
 * @param passes where words are searched: 1 at the ordinal of each story that has them.
 * @param among the only reports that can pass, where the caller knows them; it saves looking at all.
 */
export function timeline(
  archive: Archive,
  reports: Reports,
  filters: Filters,
  size: TimelineSize = TIMELINE_SIZE,
  passes?: Uint8Array,
  among: Iterable<number> = reports.story.keys(),
): Timeline {
  const test = reportTest(archive, reports, filters)
  const lanes = new Map<number, Map<string, Found>>()
  const only = chosenIds(archive, filters, 'actor')
  let undated = 0
  for (const report of among) {
    if (passes && !passes[reports.story[report]!]) continue
    if (!test(report)) continue
    if (reports.from[report] === NO_DAY) {
      undated++
      continue
    }
    for (const person of row(reports.people, report)) {
      if (only.length > 0 && !only.includes(person)) continue
      const marks = lanes.get(person) ?? new Map<string, Found>()
      lanes.set(person, marks)
      for (const event of row(reports.events, report)) {
        marks.set(markKey(reports, report, event), { report, event })
      }
    }
  }
  const { slugs } = archive.values.actor
  const ordered = [...lanes].toSorted(
    ([a, x], [b, y]) => y.size - x.size || compare(slugs[a]!, slugs[b]!),
  )
  return {
    lanes: ordered.slice(0, size.lanes).map(([person, marks]) => ({
      person: slugs[person]!,
      marks: lastMarks(archive, reports, [...marks.values()], size.marks),
      more: Math.max(0, marks.size - size.marks),
    })),
    more: Math.max(0, ordered.length - size.lanes),
    undated,
  }
}

/** A report as a mark at one of its events. */
type Found = { report: number; event: number }

/** Equal for reports that are one mark. */
function markKey({ status, from, to }: Reports, report: number, event: number): string {
  return `${event} ${status[report]} ${from[report]} ${to[report]}`
}

function lastMarks(archive: Archive, reports: Reports, marks: Found[], most: number): Mark[] {
  const { slugs } = archive.values.event
  const { from, to, status } = reports
  return marks
    .toSorted(
      ({ report: a, event: x }, { report: b, event: y }) =>
        from[a]! - from[b]! ||
        to[a]! - to[b]! ||
        compare(slugs[x]!, slugs[y]!) ||
        status[a]! - status[b]!,
    )
    .slice(-most)
    .map(({ report, event }) => ({
      event: slugs[event]!,
      status: STATUSES[status[report]!]!,
      kind: KINDS[reports.kind[report]!]!,
      edtf: reports.edtf[report] ?? null,
      from: isoDay(from[report]!),
      to: isoDay(to[report]!),
      asReported: reports.asReported[report] === 1,
    }))
}

/** By facet: the value ids of one report. */
const VALUES: Record<Facet, (archive: Archive, reports: Reports, report: number) => number[]> = {
  actor: (_, reports, report) => row(reports.people, report),
  drama: (_, reports, report) => row(reports.works, report),
  event: (_, reports, report) => row(reports.events, report),
  status: (_, reports, report) => [reports.status[report]!],
  kind: (_, reports, report) => [reports.kind[report]!],
  outlet: (archive, reports, report) => row(archive.columns.outlet, reports.story[report]!),
}

function reportTest(
  archive: Archive,
  reports: Reports,
  filters: Filters,
): (report: number) => boolean {
  const range = rangeOf(filters)
  const standingOf = standingIn(archive, filters.asof)
  const wanted = FACETS.map((facet) => ({
    facet,
    ids: chosenIds(archive, filters, facet),
    both: filters.both.includes(facet),
  })).filter(({ ids }) => ids.length > 0)
  return (report) =>
    isInRange(reports, report, range) &&
    standingOf(reports.story[report]!) === 'known' &&
    wanted.every(({ facet, ids, both }) => {
      const has = VALUES[facet](archive, reports, report)
      return both ? ids.every((id) => has.includes(id)) : ids.some((id) => has.includes(id))
    })
}
