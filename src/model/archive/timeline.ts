import { KINDS, STATUSES } from '../words.ts'
import { type Facet, FACETS, type Lane, type Mark, type Timeline } from '../record.ts'
import { type Archive, dayNumbers, idOf, isoDay, NO_DAY, type Reports, row } from './archive.ts'
import type { Filters } from './filters.ts'

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
  const lanes = new Map<number, Map<string, Mark>>()
  const only = onlyPeople(archive, filters)
  let undated = 0
  for (const report of among) {
    if (passes && !passes[reports.story[report]!]) continue
    if (!test(report)) continue
    if (reports.from[report] === NO_DAY) {
      undated++
      continue
    }
    for (const person of row(reports.people, report)) {
      if (only && !only.has(person)) continue
      const marks = lanes.get(person) ?? new Map<string, Mark>()
      lanes.set(person, marks)
      for (const mark of marksOf(archive, reports, report)) marks.set(keyOf(mark), mark)
    }
  }
  const ordered = [...lanes].toSorted(
    ([a, x], [b, y]) =>
      y.size - x.size || (archive.values.actor.slugs[a]! < archive.values.actor.slugs[b]! ? -1 : 1),
  )
  return {
    lanes: ordered
      .slice(0, size.lanes)
      .map(([person, marks]) => laneOf(archive, person, [...marks.values()], size)),
    more: Math.max(0, ordered.length - size.lanes),
    undated,
  }
}

const keyOf = ({ event, status, from, to }: Mark) => `${event} ${status} ${from} ${to}`
const sortKey = (mark: Mark) => `${mark.from} ${keyOf(mark)}`

function laneOf(archive: Archive, person: number, marks: Mark[], size: TimelineSize): Lane {
  const ordered = marks.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  return {
    person: archive.values.actor.slugs[person]!,
    marks: ordered.slice(-size.marks),
    more: Math.max(0, ordered.length - size.marks),
  }
}

function marksOf(archive: Archive, reports: Reports, report: number): Mark[] {
  const asReported = reports.asReported[report] === 1
  return row(reports.events, report).map((event) => ({
    event: archive.values.event.slugs[event]!,
    status: STATUSES[reports.status[report]!]!,
    kind: KINDS[reports.kind[report]!]!,
    edtf: reports.edtf[report] ?? null,
    from: isoDay(reports.from[report]!),
    to: isoDay(reports.to[report]!),
    asReported,
  }))
}

/** When actors are chosen, only their lanes are drawn. */
function onlyPeople(archive: Archive, { values }: Filters): Set<number> | null {
  if (values.actor.length === 0) return null
  return new Set(values.actor.map((slug) => idOf(archive, 'actor', slug)))
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
  const from = filters.from ? dayNumbers(filters.from).from : null
  const to = filters.to ? dayNumbers(filters.to).to : null
  const wanted = FACETS.filter((facet) => filters.values[facet].length > 0).map((facet) => ({
    facet,
    ids: filters.values[facet].map((slug) => idOf(archive, facet, slug)),
    both: filters.both.includes(facet),
  }))
  return (report) => {
    if (from !== null && reports.to[report]! < from) return false
    if (to !== null && (reports.from[report] === NO_DAY || reports.from[report]! > to)) return false
    return wanted.every(({ facet, ids, both }) => {
      const has = VALUES[facet](archive, reports, report)
      return both ? ids.every((id) => has.includes(id)) : ids.some((id) => has.includes(id))
    })
  }
}
