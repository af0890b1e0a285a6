import { NO_DAY, dayNumbers } from '#model/archive/archive.ts'
import { noFilters } from '#model/archive/filters.ts'
import { timeline } from '#model/archive/timeline.ts'
import { compare } from '#model/compare.ts'
import type { NamedCard, TodayRecord } from '#model/record.ts'
import { TODAY } from '#model/sizes.ts'
import { IN_CALENDAR } from '#model/words.ts'
import type { Event, Person, Report, Story } from '../join/joined.ts'
import { namedCard } from './cards.ts'
import { type Desk, head } from './desk.ts'
import { inTrails, onTimeline } from './named-by.ts'
import { byCoverage } from './order.ts'
import { trailRecord } from './rows.ts'

/** The first page. */
export function todayRecord(desk: Desk): TodayRecord {
  const { stories, cards } = desk
  const lead = stories.findLast(({ days }) => days.from !== NO_DAY) ?? stories.at(-1)
  const main = lead && mainOf(desk, lead)
  const card = lead && leadCard(namedCard(lead, desk, cards[lead.ordinal]!), main)
  const rest = stories.filter((story) => story !== lead)
  const board = boardOf(desk)
  const dates = datesOf(desk)
  const latest = rest
    .slice(-TODAY.latest)
    .toReversed()
    .map(({ ordinal }) => cards[ordinal]!)
  const covered = coveredOf(desk)
  const times = timeline(desk.archive, desk.columns, noFilters(), TODAY.timeline)
  const names = [
    ...(card ? [card] : []),
    ...inTrails(board.flatMap(({ trails }) => trails)),
    ...dates.map(({ event, works, people }) => ({ events: [event], works, people })),
    { people: covered.map(({ person }) => person) },
    ...onTimeline(times),
  ]
  return {
    ...head(desk, names),
    lead: card ? { card, status: main?.status ?? null } : null,
    board,
    dates,
    latest,
    covered,
    timeline: times,
    total: stories.length,
  }
}

function mainOf({ reports }: Desk, { main }: Story): Report | null {
  return main === null ? null : reports[main]!
}

/** With the names of the main finding, which is what the stamp is about; without one, with all of the story's. */
function leadCard(card: NamedCard, main: Report | null | undefined): NamedCard {
  return main ? { ...card, people: main.people, works: main.works } : card
}

/** A casting on the board has its last step only: what stands now. */
function boardOf({ trails, rows }: Desk): TodayRecord['board'] {
  return TODAY.board.map((status) => {
    const own = trails.filter((trail) => trail.kind === 'casting' && trail.status === status)
    return {
      status,
      total: own.length,
      trails: own.slice(0, TODAY.onBoard).map((trail) => trailRecord(trail, rows, 1)),
    }
  })
}

/** The latest events with a day, in the order of their days. */
function datesOf({ events }: Desk): TodayRecord['dates'] {
  return [...events.values()]
    .filter(({ kinds }) => kinds.some((kind) => IN_CALENDAR.has(kind)))
    .map((event) => ({ event, day: dayNumbers(event.date.edtf).from }))
    .filter(({ day }) => day !== NO_DAY)
    .toSorted((a, b) => a.day - b.day || compare(a.event.slug, b.event.slug))
    .slice(-TODAY.dates)
    .map(({ event }) => ({
      event: event.slug,
      works: event.works,
      people: peopleOf(event),
      when: event.date,
    }))
}

/** The people of an event's newest trails. */
function peopleOf({ trails }: Event): string[] {
  return trails.flatMap(({ person }) => person ?? []).slice(0, 3)
}

function coveredOf({ people, stories }: Desk): TodayRecord['covered'] {
  const first = stories.find(({ days }) => days.from !== NO_DAY)?.days.from ?? 0
  const span = (stories.at(-1)?.days.from ?? 0) - first + 1
  const barOf = (ordinal: number) =>
    Math.floor(((stories[ordinal]!.days.from - first) * TODAY.bars) / span)
  return [...people.values()]
    .filter((person) => person.stories.length > 0)
    .toSorted(byCoverage)
    .slice(0, TODAY.covered)
    .map((person: Person) => {
      const bars = Array.from({ length: TODAY.bars }, () => 0)
      for (const ordinal of person.stories) {
        if (stories[ordinal]!.days.from !== NO_DAY) bars[barOf(ordinal)]!++
      }
      return { person: person.slug, total: person.stories.length, bars }
    })
}
