import { dayNumber, isoDay, NO_DAY } from '#model/archive/archive.ts'
import type { Status } from '#model/words.ts'
import type { Joined, Trail } from '#pipeline/compile/join/joined.ts'
import { unique } from '#pipeline/text/lists.ts'
import type { LineFinder } from '../lines.ts'
import type { LoneStatus, SilentCasting } from './doubts.ts'

/** Days after which a casting that is not settled is worth another look. */
const SILENT_DAYS = 60

/** Statuses that something must still follow. */
const OPEN = new Set<Status>(['in-talks', 'rumoured'])

/** Statuses that only one outlet reports, newest first. What others copied word for word adds none. */
export function oneOutletStatuses(joined: Joined, lines: LineFinder): LoneStatus[] {
  return joined.trails.flatMap((trail) => {
    const { reports, stories, outlets } = joined
    const same = trail.reports.filter((report) => reports[report]!.status === trail.status)
    const told = unique(same.map((report) => stories[reports[report]!.story]!.outlet))
    if (told.length > 1) return []
    const outlet = told[0] == null ? null : outlets.get(told[0])!.name
    return { ...standingOf(joined, trail, lines), outlet }
  })
}

/** Castings in talks or rumoured of which nothing was heard for 60 days before `today` (YYYY-MM-DD), newest first. */
export function silentCastings(
  joined: Joined,
  today: string | null,
  lines: LineFinder,
): SilentCasting[] {
  if (today === null) return []
  return joined.trails.flatMap((trail) => {
    const { kind, status, day } = trail
    const days = dayNumber(today) - day
    if (kind !== 'casting' || !OPEN.has(status) || day === NO_DAY || days < SILENT_DAYS) return []
    return { ...standingOf(joined, trail, lines), since: isoDay(day), days }
  })
}

/** The day of the newest story; null where none has a date. */
export function newestDay({ stories }: Joined): string | null {
  const newest = stories.findLast(({ days }) => days.from !== NO_DAY)
  return newest ? isoDay(newest.days.from) : null
}

function standingOf(joined: Joined, trail: Trail, lines: LineFinder) {
  const { people, works, events, reports, stories } = joined
  const newest = trail.reports.at(-1)!
  const { story: ordinal, evidence } = reports[newest]!
  const story = stories[ordinal]!
  const place = story.article.reports[story.reports.indexOf(newest)]!.place
  return {
    ...lines(story.article, place),
    person: trail.person === null ? null : people.get(trail.person)!.name,
    event: events.get(trail.event)!.name,
    works: trail.works.map((work) => works.get(work)!.name),
    status: trail.status,
    evidence,
  }
}
