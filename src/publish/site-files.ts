import type { MovedRecord } from '#model/files.ts'
import { paths } from '#paths'
import { calendarOf } from './calendar/calendar.ts'
import { createFeedWriter, type Feed } from './feeds/feed.ts'
import { type Followed, followed, type Following } from './follow.ts'
import { pagesOf } from './pages.ts'
import type { Piece } from './piece.ts'
import type { SubjectPage } from './shown-page.ts'
import { type AddressedSite, isAddressed, type PublicSite } from './site.ts'
import { robotsOf } from './sitemap/robots.ts'
import { type Listed, sitemapOf } from './sitemap/sitemap.ts'
import { tableFiles } from './tables/files.ts'
import type { Tables } from './tables/tables.ts'
import { dayOf } from './told.ts'
import { webManifest } from './web-manifest.ts'

/**
 * What machines read beside the pages: all data as tables, what makes the site installable, and, where the site has an address, feeds and calendars
 * of the site and of each subject, and the sitemap. The same tables give the same bytes.
 *
 * @param moved where pages have gone: who follows a subject at an old address goes on there.
 */
export function* siteFiles(
  tables: Tables,
  site: PublicSite,
  moved: MovedRecord | null,
): Generator<Piece> {
  yield* tableFiles(tables, site)
  yield ['manifest.webmanifest', webManifest(site)]
  if (!isAddressed(site)) return
  const all = followed(tables)
  const subjects = subjectsOf(tables, all, site)
  const whole = { name: site.name, path: paths.today(), hasCalendar: true, ...all.site }
  const write = createFeedWriter(site)
  const before = oldPaths(moved)
  for (const subject of [whole, ...subjects]) {
    const own = [...feedFiles(subject, write(subject))]
    if (subject.hasCalendar) own.push(calendarFile(subject, site))
    for (const path of [subject.path, ...(before.get(subject.path) ?? [])])
      for (const [file, text] of own)
        yield [path.slice(1) + file.slice(subject.path.length - 1), text]
  }
  yield* sitemapOf(listed(tables, all.site, subjects), site)
  yield ['robots.txt', robotsOf(site)]
}

/** The page of a person, a work or an event, and what there is to follow of it. */
type Subject = Following & { name: string; path: string; hasCalendar: boolean }

/** An event without a usable day has no calendar; that of a person or a work may be empty as yet. */
function subjectsOf(
  { people, works, events }: Tables,
  all: Followed,
  site: AddressedSite,
): Subject[] {
  const subject = (kind: SubjectPage['kind'], { slug, name }: { slug: string; name: string }) => ({
    name: `${name} · ${site.name}`,
    path: paths[kind](slug),
    hasCalendar: true,
    ...all.of(`${kind} ${slug}`),
  })
  return [
    ...people.map((person) => subject('actor', person)),
    ...works.map((work) => subject('drama', work)),
    ...events.map((event) => {
      const own = subject('event', event)
      return { ...own, hasCalendar: own.events.length > 0 }
    }),
  ]
}

/** The old addresses of subjects, by those of today. */
function oldPaths(moved: MovedRecord | null): Map<string, string[]> {
  const before = new Map<string, string[]>()
  for (const kind of ['actor', 'drama', 'event'] as const)
    for (const [old, now] of moved?.[kind] ?? []) {
      const path = paths[kind](now)
      before.set(path, [...(before.get(path) ?? []), paths[kind](old)])
    }
  return before
}

function* feedFiles({ path }: Feed, feed: { atom: string; json: string }): Generator<Piece> {
  yield [paths.atomFeed(path).slice(1), feed.atom]
  yield [paths.jsonFeed(path).slice(1), feed.json]
}

function calendarFile(subject: Subject, site: AddressedSite): Piece {
  return [paths.calendar(subject.path).slice(1), calendarOf(subject, site)]
}

/** Every page with the day of the newest story on it; not that of whom a reader follows, which each reader makes. */
function listed({ articles }: Tables, whole: Following, subjects: readonly Subject[]): Listed[] {
  const fixed = [...pagesOf([])].filter(({ kind }) => kind !== 'following')
  return [
    ...fixed.map(({ path, records }) => ({ path, day: records.length > 0 ? newest(whole) : '' })),
    ...articles.map(({ slug, published }) => {
      const { day, exact } = dayOf(published)
      return { path: paths.article(slug), day: exact ? day : '' }
    }),
    ...subjects.map((subject) => ({ path: subject.path, day: newest(subject) })),
  ]
}

const newest = ({ reports }: Following) => reports.find(({ exact }) => exact)?.day ?? ''
