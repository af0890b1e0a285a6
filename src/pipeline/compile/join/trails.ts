import { NO_DAY } from '#model/archive/archive.ts'
import { compare } from '#model/compare.ts'
import { unique } from './lists.ts'
import type { Event, Report, Story, Trail } from './joined.ts'

/**
 * The trails of an archive, newest first: for each event and each person (or nobody) that a report of it names,
 * the reports in the order of the days on which they were true. What many outlets copy is one step: the first.
 */
export function trailsOf(
  reports: readonly Report[],
  stories: readonly Story[],
  events: ReadonlyMap<string, Event>,
): Trail[] {
  const groups = new Map<string, { event: string; person: string | null; reports: number[] }>()
  reports.forEach(({ events, people }, index) => {
    for (const event of events) {
      for (const person of people.length > 0 ? people : [null]) {
        const key = `${event} ${person ?? ''}`
        const group = groups.get(key) ?? { event, person, reports: [] }
        groups.set(key, group)
        group.reports.push(index)
      }
    }
  })
  const days = reports.map((report) => trueOn(report, stories[report.story]!))
  return [...groups.values()]
    .map(({ event, person, reports: all }) => {
      const steps = withoutCopies(
        all.toSorted((a, b) => days[a]! - days[b]! || a - b),
        reports,
      )
      const last = reports[steps.at(-1)!]!
      return {
        event,
        person,
        works: worksOf(
          events.get(event)!.works,
          steps.flatMap((step) => reports[step]!.works),
        ),
        kind: last.kind,
        status: last.status,
        day: days[steps.at(-1)!]!,
        reports: steps,
      }
    })
    .toSorted(
      (a, b) =>
        b.day - a.day || compare(a.event, b.event) || compare(a.person ?? '', b.person ?? ''),
    )
}

/**
 * The day on which a report was true: that of the happening where it is wholly before the story, else the story's,
 * since what is still to come is known from that day on.
 */
function trueOn({ days, asReported }: Report, story: Story): number {
  if (asReported || story.days.from === NO_DAY) return days.from
  return days.to < story.days.from ? days.from : story.days.from
}

function withoutCopies(ordered: number[], reports: readonly Report[]): number[] {
  const first = new Map<string, number>()
  for (const index of ordered) {
    const key = signature(reports[index]!)
    if (!first.has(key)) first.set(key, index)
  }
  return [...first.values()]
}

/** Equal for copies: one status and kind, and evidence of the same longer words in whatever order. */
function signature({ kind, status, evidence }: Report): string {
  const words = evidence
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]{3,}/gu)
  return `${kind} ${status} ${unique(words ?? [evidence])
    .toSorted(compare)
    .join(' ')}`
}

/** Of the works reported those that the event is about; all of them where it is about none in particular. */
function worksOf(ofEvent: string[], reported: string[]): string[] {
  if (ofEvent.length === 0) return unique(reported)
  const shared = ofEvent.filter((work) => reported.includes(work))
  return shared.length > 0 ? shared : ofEvent
}
