import { compare } from '#model/compare.ts'
import { wholeDays } from '#model/whole-days.ts'
import { paths } from '#paths'
import type { Dated } from './calendar/dated.ts'
import type { Tables } from './tables/tables.ts'
import { newestFirst, type Told } from './told.ts'

/** Reports in a feed: a reader that looks once a week misses none of a busy one. */
const MOST_REPORTS = 50

/** What there is to follow: the newest reports, and the events that have a day, in the order of their days. */
export type Following = { reports: readonly Told[]; events: readonly Dated[] }

/** A person, a work or an event: the kind of its page, and its slug. */
type Key = `${'actor' | 'drama' | 'event'} ${string}`

/** What there is to follow of the whole site and of each subject. */
export type Followed = { site: Following; of: (subject: Key) => Following }

type Groups<T> = Map<Key, Set<T>>

/** Gathers what there is to follow in two walks over all reports, whatever the number of subjects. */
export function followed(tables: Tables): Followed {
  const told = newestFirst(tables.told)
  const reports: Groups<Told> = new Map()
  for (const one of told) for (const key of keysOf(one)) add(reports, key, one, MOST_REPORTS)
  const dated = datedOf(tables, reports)
  const events = eventsBySubject(told, dated)
  for (const [work, release] of releasesOf(tables, dated, events)) {
    dated.set(release.slug, release)
    add(events, `drama ${work}`, release)
  }
  return {
    site: { reports: told.slice(0, MOST_REPORTS), events: byDay(dated.values()) },
    of: (subject) => ({
      reports: [...(reports.get(subject) ?? [])],
      events: byDay(events.get(subject) ?? []),
    }),
  }
}

function keysOf({ row }: Told): Key[] {
  return [
    ...row.people.map((slug): Key => `actor ${slug}`),
    ...row.works.map((slug): Key => `drama ${slug}`),
    ...row.events.map((slug): Key => `event ${slug}`),
  ]
}

function add<T>(groups: Groups<T>, key: Key, one: T, most = Infinity): void {
  const group = groups.get(key)
  if (!group) groups.set(key, new Set([one]))
  else if (group.size < most) group.add(one)
}

/** The events with a usable day, by slug. */
function datedOf({ events }: Tables, reports: Groups<Told>): Map<string, Dated> {
  const dated = new Map<string, Dated>()
  for (const event of events) {
    if (!wholeDays(event.date)) continue
    const [newest] = reports.get(`event ${event.slug}`) ?? []
    dated.set(event.slug, { ...event, path: paths.event(event.slug), told: newest?.day ?? '' })
  }
  return dated
}

/** Each dated event for itself, and for all people and works of its reports. */
function eventsBySubject(told: readonly Told[], dated: ReadonlyMap<string, Dated>): Groups<Dated> {
  const groups: Groups<Dated> = new Map()
  for (const event of dated.values()) add(groups, `event ${event.slug}`, event)
  for (const one of told) {
    const own = one.row.events.flatMap((slug) => dated.get(slug) ?? [])
    if (own.length === 0) continue
    for (const key of keysOf(one))
      if (!key.startsWith('event ')) for (const event of own) add(groups, key, event)
  }
  return groups
}

/** The releases of which only the catalogue tells, by work: those that no event of the work stands for. */
function* releasesOf(
  { works }: Tables,
  dated: ReadonlyMap<string, Dated>,
  events: Groups<Dated>,
): Generator<[work: string, release: Dated]> {
  for (const { slug: work, name, released } of works) {
    const own = [...(events.get(`drama ${work}`) ?? [])]
    if (!wholeDays(released) || own.some(({ kinds }) => kinds.includes('release'))) continue
    const slug = `release-of-${work}`
    const release: Dated = {
      slug,
      name: `Release of ${name}`,
      kinds: ['release'],
      date: released,
      date_basis: 'stated',
      date_reason: 'the catalogue',
      place: null,
      status: null,
      path: paths.drama(work),
      told: '',
    }
    yield [work, dated.get(slug) ?? release]
  }
}

function byDay(events: Iterable<Dated>): Dated[] {
  return [...events].toSorted(
    (a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.slug, b.slug),
  )
}
