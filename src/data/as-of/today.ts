import { answer } from '#model/archive/answer.ts'
import { dayNumbers, NO_DAY, row } from '#model/archive/archive.ts'
import { noFilters } from '#model/archive/filters.ts'
import { timeline } from '#model/archive/timeline.ts'
import { compare } from '#model/compare.ts'
import { OF_CATALOGUE, type TodayRecord } from '#model/record.ts'
import { TODAY } from '#model/sizes.ts'
import { IN_CALENDAR, KINDS, STATUSES } from '#model/words.ts'
import { articleQuery } from '../article.ts'
import { type Desk, tellingReports, trailsWith } from './desk.ts'
import { namesOn, refsFor } from './refs.ts'
import { cardsOf, rowsOf, trailOf } from './rows.ts'

/** The first page as it was known on the day of a desk. Each part is made as at build, out of what was known. */
export async function todayAsOf(desk: Desk, record: TodayRecord): Promise<TodayRecord> {
  const { archive, columns, client, day } = desk
  const filters = { ...noFilters(), asof: day }
  const { ordinals, counts, unsure } = answer(archive, filters)
  const [first, ...latest] = await cardsOf(client, ordinals.slice(0, 1 + TODAY.latest))
  const lead = first ? await leadOf(desk, first.slug) : null
  const { board, refs } = await boardOf(desk)
  const dates = await datesOf(desk, record)
  const covered = coveredOf(desk, counts.actor, ordinals)
  const times = timeline(archive, columns, filters, TODAY.timeline)
  const names = namesOn(
    board.flatMap(({ trails }) => trails),
    times,
  )
  const people = [...dates.flatMap((date) => date.people), ...covered.map(({ person }) => person)]
  return {
    version: record.version,
    refs: await refsFor(desk, [record.refs, ...refs, ...(lead ? [lead.refs] : [])], {
      people: [...names.people, ...people],
      works: [...names.works, ...dates.flatMap(({ works }) => works)],
      events: [...names.events, ...dates.map(({ event }) => event)],
    }),
    lead: lead && { card: lead.card, status: lead.status },
    board,
    dates,
    latest,
    covered,
    timeline: times,
    total: ordinals.length,
    unsure,
  }
}

/** The newest story with its main finding, as today leads with it. */
async function leadOf({ client }: Desk, slug: string) {
  const { card, main, reports, refs } = await client.ensureQueryData(articleQuery(slug))
  const report = main === null ? null : reports[main]!
  const { people, works } = report ?? card
  return { card: { ...card, people, works }, status: report?.status ?? null, refs }
}

async function boardOf(desk: Desk) {
  const { columns, trails } = desk
  const castings = trails.filter(
    ({ reports }) => KINDS[columns.kind[reports.at(-1)!]!] === 'casting',
  )
  const parts = TODAY.board.map((status) => {
    const own = castings.filter(
      ({ reports }) => STATUSES[columns.status[reports.at(-1)!]!] === status,
    )
    return { status, total: own.length, first: own.slice(0, TODAY.onBoard) }
  })
  const shown = parts.flatMap(({ first }) => first.map(({ reports }) => reports.at(-1)!))
  const rows = await rowsOf(desk, shown)
  const board = parts.map(({ first, ...rest }) => ({
    ...rest,
    trails: first.map((trail) => trailOf(desk, trail, rows, 1)),
  }))
  return { board, refs: rows.refs }
}

/** Days that reports had told, and those of the catalogue for events of which anything was known. */
async function datesOf(desk: Desk, record: TodayRecord): Promise<TodayRecord['dates']> {
  const { archive, columns } = desk
  const { event: events, drama: works } = archive.values
  const telling = tellingReports(
    desk,
    (report) =>
      STATUSES[columns.status[report]!] === 'confirmed' &&
      IN_CALENDAR.has(KINDS[columns.kind[report]!]!),
  )
  const peopleOf = (event: string) =>
    trailsWith(desk, 'event', event)
      .flatMap(({ person }) => (person === null ? [] : archive.values.actor.slugs[person]!))
      .slice(0, 3)
  const written = record.dates
    .filter(
      ({ event, when }) =>
        when.reason === OF_CATALOGUE && trailsWith(desk, 'event', event).length > 0,
    )
    .map((date) => ({ ...date, people: peopleOf(date.event) }))
  const rows = await rowsOf(desk, [...telling.values()])
  const told = Array.from(telling, ([id, report]) => ({
    event: events.slugs[id]!,
    works: row(columns.about, id).map((work) => works.slugs[work]!),
    people: peopleOf(events.slugs[id]!),
    when: rows.row(report).date,
  })).filter(({ event }) => written.every((date) => date.event !== event))
  return [...written, ...told]
    .toSorted((a, b) => dayOf(a) - dayOf(b) || compare(a.event, b.event))
    .slice(-TODAY.dates)
}

const dayOf = ({ when }: TodayRecord['dates'][number]) => dayNumbers(when.edtf).from

function coveredOf(
  { archive }: Desk,
  counts: Int32Array,
  ordinals: readonly number[],
): TodayRecord['covered'] {
  const { slugs } = archive.values.actor
  const dated = ordinals.filter((story) => archive.from[story] !== NO_DAY)
  const first = archive.from[dated.at(-1) ?? 0] ?? 0
  const span = (archive.from[dated[0] ?? 0] ?? 0) - first + 1
  return Array.from(counts, (total, id) => ({ id, total }))
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total || compare(slugs[a.id]!, slugs[b.id]!))
    .slice(0, TODAY.covered)
    .map(({ id, total }) => {
      const bars = Array.from({ length: TODAY.bars }, () => 0)
      for (const story of dated) {
        if (!row(archive.columns.actor, story).includes(id)) continue
        bars[Math.floor(((archive.from[story]! - first) * TODAY.bars) / span)]!++
      }
      return { person: slugs[id]!, total, bars }
    })
}
