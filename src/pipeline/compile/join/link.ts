import type { Article } from '#model/article.ts'
import { dayNumbers, NO_DAY } from '#model/archive/archive.ts'
import type { NameFinding, ReportFinding } from '#model/finding.ts'
import { unique } from '#pipeline/text/lists.ts'
import { type DerivedEvent, derivedEvents, type Naming, type Unplaced } from './derive-events.ts'
import type { Link, Report, Story } from './joined.ts'
import { type EventNames, mainReport } from './main-report.ts'
import { type Placed, whenOf } from './stories.ts'

/** What turns the names of an article into slugs of the archive. */
export type Links = {
  person: (finding: NameFinding) => string
  work: (finding: NameFinding) => string
  outlet: (article: Article) => string | null
  /** The catalogue's events that a report belongs to. */
  events: (report: Unplaced) => string[]
  isEvent: (id: string) => boolean
  eventNames: EventNames
  naming: Naming
}

/** The archive's stories and reports, and the events that only reports make, by slug. */
export type Linked = { stories: Story[]; reports: Report[]; derived: Map<string, DerivedEvent> }

/** Makes the stories and reports of the archive out of the articles in their order. */
export function linkArticles(placed: readonly Placed[], links: Links): Linked {
  const linked: Linked = { stories: [], reports: [], derived: new Map() }
  for (const one of placed) addStory(linked, one, links)
  return linked
}

function addStory(linked: Linked, placed: Placed, links: Links): void {
  const { stories, reports } = linked
  const { article } = placed
  const slugs = {
    people: new Map(article.people.map((found) => [found.name, links.person(found)])),
    works: new Map(article.works.map((found) => [found.name, links.work(found)])),
  }
  const own = article.reports.map((found): Report => {
    const report = reportOf(found, placed, slugs)
    const events = eventsOf({ ...report, named: found.event, story: about(placed) }, linked, links)
    return { story: stories.length, ...report, events }
  })
  const events = article.events.flatMap((one) =>
    one.id !== null && links.isEvent(one.id) ? linkOf('event', one, one.id) : [],
  )
  const main = mainReport(article, links.eventNames)
  stories.push({
    ordinal: stories.length,
    slug: placed.slug,
    article,
    published: placed.published,
    days: placed.days,
    added: article.front.added ?? null,
    people: unique(slugs.people.values()),
    works: unique(slugs.works.values()),
    events: unique([...events.map(({ slug }) => slug), ...own.flatMap(({ events }) => events)]),
    outlet: links.outlet(article),
    links: [
      ...article.people.map((one) => linkOf('person', one, slugs.people.get(one.name)!)),
      ...article.works.map((one) => linkOf('work', one, slugs.works.get(one.name)!)),
      ...events,
    ],
    reports: own.map((_, index) => reports.length + index),
    main: main === null ? null : reports.length + main,
  })
  reports.push(...own)
}

/** By each name of an article its slug. */
type Slugs = { people: ReadonlyMap<string, string>; works: ReadonlyMap<string, string> }

/** A report with slugs for names; where it tells no day, its days are the story's. */
function reportOf(
  { kind, status, people, works, date, by, evidence, reason }: ReportFinding,
  { days }: Placed,
  slugs: Slugs,
): Omit<Report, 'story' | 'events'> {
  const happened = dayNumbers(date.edtf)
  const asReported = happened.from === NO_DAY
  return {
    kind,
    status,
    people: slugsOf(people, slugs.people),
    works: slugsOf(works, slugs.works),
    date: whenOf(date),
    days: asReported ? days : happened,
    asReported,
    by,
    evidence,
    reason,
  }
}

/** What the events that are made of a report need of its story. */
function about({ article, slug, published }: Placed): Unplaced['story'] {
  return { slug, headline: article.headline.text, published: published.edtf }
}

/** The slugs of a report's events: the catalogue's, else those made of it, which are written down. */
function eventsOf(report: Unplaced, { derived }: Linked, links: Links): string[] {
  const known = links.events(report)
  if (known.length > 0) return known
  const made = derivedEvents(report, links.naming)
  for (const event of made) if (!links.isEvent(event.slug)) derived.set(event.slug, event)
  return made.map(({ slug }) => slug)
}

function linkOf(type: Link['type'], { mentions }: NameFinding, slug: string): Link {
  return { type, slug, mentions }
}

/** The slugs of a report's names. A name without a finding in its article stands for nobody and is left out. */
function slugsOf(names: readonly string[], slugs: ReadonlyMap<string, string>): string[] {
  return unique(names.flatMap((name) => slugs.get(name) ?? []))
}
