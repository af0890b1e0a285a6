import type { Article } from '#model/article.ts'
import { dayNumbers, NO_DAY } from '#model/archive/archive.ts'
import type { NameFinding } from '#model/finding.ts'
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

export type Linked = { stories: Story[]; reports: Report[]; derived: Map<string, DerivedEvent> }

/** Makes the stories and reports of the archive out of the articles in their order. */
export function linkArticles(placed: readonly Placed[], links: Links): Linked {
  const linked: Linked = { stories: [], reports: [], derived: new Map() }
  for (const one of placed) addStory(linked, one, links)
  return linked
}

function addStory({ stories, reports, derived }: Linked, placed: Placed, links: Links): void {
  const { article, slug, published, days } = placed
  const people = new Map(article.people.map((found) => [found.name, links.person(found)]))
  const works = new Map(article.works.map((found) => [found.name, links.work(found)]))
  const start = reports.length
  const isKnown = (one: NameFinding): one is NameFinding & { id: string } =>
    one.id !== null && links.isEvent(one.id)
  const events = article.events.filter(isKnown).map(({ id }) => id)
  for (const { kind, status, date, by, evidence, reason, ...found } of article.reports) {
    const happened = dayNumbers(date.edtf)
    const asReported = happened.from === NO_DAY
    const unplaced: Unplaced = {
      kind,
      people: slugsOf(found.people, people),
      works: slugsOf(found.works, works),
      date: whenOf(date),
      named: found.event,
      story: { slug, headline: article.headline.text, published: published.edtf },
    }
    let own = links.events(unplaced)
    if (own.length === 0) {
      const made = derivedEvents(unplaced, links.naming)
      for (const event of made) if (!links.isEvent(event.slug)) derived.set(event.slug, event)
      own = made.map((event) => event.slug)
    }
    events.push(...own)
    reports.push({
      story: stories.length,
      kind,
      status,
      people: unplaced.people,
      works: unplaced.works,
      events: own,
      date: unplaced.date,
      days: asReported ? days : happened,
      asReported,
      by,
      evidence,
      reason,
    })
  }
  const main = mainReport(article, links.eventNames)
  stories.push({
    ordinal: stories.length,
    slug,
    article,
    published,
    days,
    added: article.front.added ?? null,
    people: unique(people.values()),
    works: unique(works.values()),
    events: unique(events),
    outlet: links.outlet(article),
    links: [
      ...article.people.map((one) => linkOf('person', one, people.get(one.name)!)),
      ...article.works.map((one) => linkOf('work', one, works.get(one.name)!)),
      ...article.events.flatMap((one) => (isKnown(one) ? linkOf('event', one, one.id) : [])),
    ],
    reports: article.reports.map((_, index) => start + index),
    main: main === null ? null : start + main,
  })
}

function linkOf(type: Link['type'], { mentions }: NameFinding, slug: string): Link {
  return { type, slug, mentions }
}

/** The slugs of a report's names. A name without a finding in its article stands for nobody and is left out. */
function slugsOf(names: readonly string[], slugs: ReadonlyMap<string, string>): string[] {
  return unique(names.flatMap((name) => slugs.get(name) ?? []))
}
