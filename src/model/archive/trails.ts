import { compare } from '../compare.ts'
import { type Archive, NO_DAY, type Reports, row } from './archive.ts'

/** A trail as numbers: ids of its event, its person and its works, and the reports in the order of their days. */
export type TrailColumns = {
  event: number
  /** Null where nobody is named. */
  person: number | null
  works: number[]
  /** The day on which the last report was true; NO_DAY where not known. */
  day: number
  /** Copies left out. The status of the last one stands. */
  reports: number[]
}

/**
 * The trails of an archive, newest first: for each event and each person (or nobody) that a report of it names,
 * the reports in the order of the days on which they were true. What many outlets copy is one step: the first.
 *
 * @param among the reports to make them of: all of them, or those that were known by a day.
 */
export function trailsOf(
  archive: Archive,
  reports: Reports,
  among: Iterable<number> = reports.story.keys(),
): TrailColumns[] {
  const groups = new Map<string, Pick<TrailColumns, 'event' | 'person' | 'reports'>>()
  for (const report of among) {
    const people = row(reports.people, report)
    for (const event of row(reports.events, report)) {
      for (const person of people.length > 0 ? people : [null]) {
        const key = `${event} ${person ?? ''}`
        const group = groups.get(key) ?? { event, person, reports: [] }
        groups.set(key, group)
        group.reports.push(report)
      }
    }
  }
  const dayOf = (report: number) => trueOn(archive, reports, report)
  const { event: events, actor: people } = archive.values
  const name = (person: number | null) => (person === null ? '' : people.slugs[person]!)
  return Array.from(groups.values(), ({ event, person, reports: all }) => {
    const ordered = all.toSorted((a, b) => dayOf(a) - dayOf(b) || a - b)
    const steps = withoutCopies(reports, ordered)
    return {
      event,
      person,
      works: worksOf(reports, event, steps),
      day: dayOf(steps.at(-1)!),
      reports: steps,
    }
  }).toSorted(
    (a, b) =>
      b.day - a.day ||
      compare(events.slugs[a.event]!, events.slugs[b.event]!) ||
      compare(name(a.person), name(b.person)),
  )
}

/**
 * The day on which a report was true: that of the happening where it is wholly before the story, else the story's,
 * since what is still to come is known from that day on.
 */
function trueOn(
  archive: Archive,
  { from, to, asReported, story }: Reports,
  report: number,
): number {
  const told = archive.from[story[report]!]!
  if (asReported[report] === 1 || told === NO_DAY) return from[report]!
  return to[report]! < told ? from[report]! : told
}

function withoutCopies({ copyOf }: Reports, ordered: readonly number[]): number[] {
  const first = new Map<number, number>()
  for (const report of ordered) {
    const same = copyOf[report]!
    if (!first.has(same)) first.set(same, report)
  }
  return [...first.values()]
}

/** Of the works reported those that the event is about; all of them where it is about none in particular. */
function worksOf(reports: Reports, event: number, steps: readonly number[]): number[] {
  const reported = [...new Set(steps.flatMap((report) => row(reports.works, report)))]
  const about = row(reports.about, event)
  if (about.length === 0) return reported
  const shared = about.filter((work) => reported.includes(work))
  return shared.length > 0 ? shared : about
}
