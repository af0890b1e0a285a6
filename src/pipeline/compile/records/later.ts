import { knownDays } from '#model/archive/known.ts'
import { NO_DAY } from '#model/archive/archive.ts'
import type { LaterReport } from '#model/record.ts'
import type { Story } from '../join/joined.ts'
import type { Desk } from './desk.ts'

/** Later reports that the page of a story carries along. */
const MOST_LATER = 6

/**
 * The reports of other stories on the trails of this story (one event and one person), newest first, copies left
 * out: what a link to the story tells when it is opened long after it was sent. What surely became known before
 * the story is no news of it.
 */
export function laterReports(desk: Desk, story: Story): LaterReport[] {
  const own = daysOf(story)
  const found = new Set<number>()
  for (const { reports } of trailsOf(desk, story)) for (const report of reports) found.add(report)
  return [...found]
    .map((report) => {
      const other = desk.stories[desk.reports[report]!.story]!
      return { report, other, days: daysOf(other) }
    })
    .filter(({ other, days }) => other !== story && days.from !== NO_DAY && days.to >= own.from)
    .toSorted((a, b) => b.days.from - a.days.from || b.report - a.report)
    .slice(0, MOST_LATER)
    .map(({ report }) => {
      const { article, status, by, events } = desk.rows[report]!
      return { article, status, by, events: events.filter((event) => story.events.includes(event)) }
    })
}

/** The trails that any report of the story stands on. */
function trailsOf({ events, reports }: Desk, story: Story) {
  const keys = new Set<string>()
  for (const report of story.reports) {
    const { events, people } = reports[report]!
    for (const event of events)
      for (const person of people.length > 0 ? people : [null]) keys.add(`${event} ${person}`)
  }
  return story.events
    .flatMap((event) => events.get(event)!.trails)
    .filter(({ event, person }) => keys.has(`${event} ${person}`))
}

function daysOf({ published, added }: Story) {
  return knownDays({ published, ...(added === null ? {} : { added }) })
}
