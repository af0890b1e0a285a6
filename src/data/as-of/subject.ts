import { answer } from '#model/archive/answer.ts'
import { PAGE } from '#model/archive/archive.ts'
import { oneValue } from '#model/archive/filters.ts'
import { tally } from '#model/archive/tally.ts'
import { timeline } from '#model/archive/timeline.ts'
import { numbersOf } from '#model/archive/view.ts'
import { compare } from '#model/compare.ts'
import {
  type EventRecord,
  type Facet,
  type NamedWith,
  OF_CATALOGUE,
  type PersonRecord,
  type When,
  type WorkRecord,
} from '#model/record.ts'
import { MOST_NAMED_WITH, MOST_TRAILS } from '#model/sizes.ts'
import { KINDS, ON_A_DAY, STATUSES } from '#model/words.ts'
import { type Desk, tellingReports, trailsWith } from './desk.ts'
import { namesOn, refsFor } from './refs.ts'
import { cardsOf, rowsOf, stepsOf, trailOf } from './rows.ts'

/**
 * The record of a person, a work or an event as it was known on the day of a desk: stories, counts, trails, timeline
 * and the names in the same stories are those of that day. What an editor wrote of it has no day, and stays.
 */
export async function subjectAsOf<R extends PersonRecord | WorkRecord | EventRecord>(
  desk: Desk,
  record: R,
  facet: 'actor' | 'drama' | 'event',
): Promise<R> {
  const { archive, columns, client, day } = desk
  const { slug } = record
  const filters = { ...oneValue(facet, slug), asof: day }
  const found = answer(archive, filters)
  const own = trailsWith(desk, facet, slug)
  const first = own.slice(0, MOST_TRAILS)
  const [cards, rows] = await Promise.all([
    cardsOf(client, found.ordinals.slice(0, PAGE)),
    rowsOf(
      desk,
      first.flatMap((trail) => stepsOf(trail)),
    ),
  ])
  const trails = first.map((trail) => trailOf(desk, trail, rows))
  const times = timeline(archive, columns, filters)
  const named = (of: Facet) => namedWith(desk, of, found.ordinals, of === facet ? slug : null)
  const cut = {
    ...record,
    view: { ...numbersOf(archive, filters, found), cards },
    trails,
    moreTrails: own.length - first.length,
    people: named('actor'),
    works: named('drama'),
    timeline: times,
    ...('events' in record ? { events: named('event') } : {}),
    ...('date' in record ? { date: await dateAsOf(desk, record) } : {}),
  }
  const names = namesOn(trails, times)
  const refs = await refsFor(desk, [record.refs, ...rows.refs], {
    people: [...names.people, ...cut.people.map(({ slug }) => slug)],
    works: [...names.works, ...cut.works.map(({ slug }) => slug)],
    events: [...names.events, ...('events' in cut ? cut.events.map(({ slug }) => slug) : [])],
  })
  return { ...cut, refs }
}

/** As at build: the names that most of the stories have, without the one whose page it is. */
function namedWith(
  { archive }: Desk,
  facet: Facet,
  stories: readonly number[],
  self: string | null,
): NamedWith[] {
  const { slugs } = archive.values[facet]
  return Array.from(tally(archive, facet, stories), ([id, count]) => ({ slug: slugs[id]!, count }))
    .filter(({ slug }) => slug !== self)
    .toSorted((a, b) => b.count - a.count || compare(a.slug, b.slug))
    .slice(0, MOST_NAMED_WITH)
}

const UNKNOWN: When = { edtf: null, basis: 'unknown', reason: 'no report gives a day' }

/** The day of an event: what the catalogue says, else what the newest confirmed report had told by then. */
async function dateAsOf(desk: Desk, { slug, date }: EventRecord): Promise<When> {
  if (date.reason === OF_CATALOGUE) return date
  const { archive, columns } = desk
  const telling = tellingReports(
    desk,
    (report) =>
      STATUSES[columns.status[report]!] === 'confirmed' &&
      ON_A_DAY.has(KINDS[columns.kind[report]!]!),
  )
  const report = telling.get(archive.values.event.slugs.indexOf(slug))
  return report === undefined ? UNKNOWN : (await rowsOf(desk, [report])).row(report).date
}
