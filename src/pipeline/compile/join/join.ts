import type { Article } from '#model/article.ts'
import type { Catalogue } from '#model/catalogue.ts'
import type { Problem } from '#model/problem.ts'
import { ROLES, WORK_KINDS } from '#model/words.ts'
import { columnsOf } from './columns.ts'
import { eventsOf } from './events.ts'
import type { Joined, Subject } from './joined.ts'
import { linkArticles } from './link.ts'
import { eventMatcher } from './match-events.ts'
import { movedIn } from './moved.ts'
import { joinNames, type Seen } from './names.ts'
import { outletsOf } from './outlets.ts'
import { peopleOf, type SealMaker } from './people.ts'
import { placeArticles } from './stories.ts'
import { sameSpellings } from './spellings.ts'
import { joinTrails } from './trails.ts'
import { worksOf } from './works.ts'

/** Joins articles that were read one by one with the catalogue. The order of the articles makes no difference. */
export function join(
  articles: readonly Article[],
  catalogue: Catalogue,
  seal: SealMaker,
): { joined: Joined; problems: Problem[] } {
  const { placed, problems } = placeArticles(articles)
  const { people, works, outlets } = namesIn(articles, catalogue)
  const world = {
    people: peopleOf(catalogue, people.found, seal),
    works: worksOf(catalogue, works.found),
    outlets: outletsOf(catalogue, outlets.found),
  }
  const eventNames = new Map(
    catalogue.events.map(({ id, name, hangul = name, aliases }) => [
      id,
      [name, hangul, ...aliases],
    ]),
  )
  const { stories, reports, derived } = linkArticles(placed, {
    person: people.slugOf,
    work: works.slugOf,
    outlet: (article) => {
      const publisher = publisherOf(article)
      return publisher && outlets.slugOf(publisher)
    },
    events: eventMatcher(catalogue.events),
    isEvent: (id) => eventNames.has(id),
    eventNames: (id) => eventNames.get(id) ?? [],
    naming: {
      person: (slug) => world.people.get(slug)!.name,
      work: (slug) => world.works.get(slug)!.name,
    },
  })
  const events = eventsOf(catalogue, derived, reports, world.works)
  const all = { ...world, events, stories, reports }
  const { archive, columns } = columnsOf(all)
  const trails = joinTrails(archive, columns, reports)
  fill(all, trails)
  const { moved, problems: unmoved } = movedIn(all, catalogue)
  return {
    joined: { ...all, trails, archive, columns, moved },
    problems: [...problems, ...unmoved],
  }
}

/** Whom and what the articles name, many spellings as one. */
function namesIn(articles: readonly Article[], catalogue: Catalogue) {
  const people = articles.flatMap(({ file, people }) =>
    people.map((one) => ({ ...one, sort: one.role, file })),
  )
  const works = articles.flatMap(({ file, works }) =>
    works.map((one) => ({ ...one, sort: one.kind, file })),
  )
  const outlets = articles.flatMap((article) => publisherOf(article) ?? [])
  return {
    people: joinNames(catalogue.people, people, ROLES, sameSpellings),
    works: joinNames(catalogue.works, works, WORK_KINDS),
    outlets: joinNames(catalogue.outlets, outlets, ['outlet']),
  }
}

/** The outlet that the editor names, else the one that the text does. */
function publisherOf({ file, front, publisher }: Article): Seen<'outlet'> | null {
  const name = publisher?.text ?? front.outlet
  return name === undefined ? null : { name, id: front.outlet ?? null, sort: 'outlet', file }
}

/** Writes down at each person, work and event where it appears. */
function fill(
  world: Omit<Joined, 'trails' | 'archive' | 'columns' | 'moved'>,
  trails: Joined['trails'],
) {
  const { people, works, events, stories, reports } = world
  type Has = { people: readonly string[]; works: readonly string[]; events: readonly string[] }
  const each = (has: Has, add: (subject: Subject) => void) => {
    for (const slug of has.people) add(people.get(slug)!)
    for (const slug of has.works) add(works.get(slug)!)
    for (const slug of has.events) add(events.get(slug)!)
  }
  for (const story of stories) each(story, ({ stories }) => stories.push(story.ordinal))
  reports.forEach((report, index) => each(report, ({ reports }) => reports.push(index)))
  for (const trail of trails) {
    const { person, works, event } = trail
    each({ people: person === null ? [] : [person], works, events: [event] }, ({ trails }) =>
      trails.push(trail),
    )
  }
}
