import {
  type Archive,
  byFacet,
  type Column,
  column,
  dayNumber,
  FIXED_VALUES,
  type Reports,
} from '#model/archive/archive.ts'
import { compare } from '#model/compare.ts'
import { type Facet, RECORD_VERSION } from '#model/record.ts'
import { KINDS, STATUSES } from '#model/words.ts'
import { copiesOf } from './copies.ts'
import { unique } from '#pipeline/text/lists.ts'
import type { Joined, Report, Story } from './joined.ts'

type World = Pick<Joined, 'stories' | 'reports' | 'people' | 'works' | 'events' | 'outlets'>
type Values = Archive['values'][Facet]

/** The columns of the archive that filters and timelines read. */
export function columnsOf(world: World): { archive: Archive; columns: Reports } {
  const values = valuesIn(world)
  const ids = byFacet((facet) => new Map(values[facet].slugs.map((slug, id) => [slug, id])))
  const rows: Rows = (facet, lists) =>
    column(lists.map((list) => list.map((slug) => ids[facet].get(slug)!)))
  return {
    archive: storyColumns(world, values, rows),
    columns: reportColumns(world, values, rows),
  }
}

/** Lists of slugs of one facet as a column of ids. */
type Rows = (facet: Facet, lists: readonly (readonly string[])[]) => Column

function valuesIn({ stories, people, works, events, outlets }: World): Archive['values'] {
  const used = (key: 'people' | 'works' | 'events') => stories.flatMap((story) => story[key])
  const publishers = stories.flatMap(({ outlet }) => outlet ?? [])
  return {
    ...FIXED_VALUES,
    actor: valuesOf(people, used('people')),
    drama: valuesOf(works, used('works')),
    event: valuesOf(events, used('events')),
    outlet: valuesOf(outlets, publishers),
  }
}

function storyColumns({ stories, reports }: World, values: Archive['values'], rows: Rows): Archive {
  const slugs = (facet: Facet) => stories.map((story) => slugsOf(facet, story, reports))
  return {
    version: RECORD_VERSION,
    from: stories.map(({ days }) => days.from),
    to: stories.map(({ days }) => days.to),
    added: stories.map(({ added }) => dayNumber(added)),
    values,
    columns: byFacet((facet) => rows(facet, slugs(facet))),
  }
}

function reportColumns(world: World, values: Archive['values'], rows: Rows): Reports {
  const { stories, reports } = world
  const of = (key: 'people' | 'works' | 'events') => reports.map((report) => report[key])
  return {
    version: RECORD_VERSION,
    story: reports.map(({ story }) => story),
    status: reports.map(({ status }) => STATUSES.indexOf(status)),
    kind: reports.map(({ kind }) => KINDS.indexOf(kind)),
    from: reports.map(({ days }) => days.from),
    to: reports.map(({ days }) => days.to),
    asReported: reports.map(({ asReported }) => Number(asReported)),
    edtf: reports.map(({ date, asReported, story }) =>
      asReported ? stories[story]!.published.edtf : date.edtf,
    ),
    people: rows('actor', of('people')),
    works: rows('drama', of('works')),
    events: rows('event', of('events')),
    copyOf: copiesOf(reports),
    about: rows(
      'drama',
      values.event.slugs.map((slug) => world.events.get(slug)!.works),
    ),
  }
}

/** What a story has of a facet, once each. */
function slugsOf(facet: Facet, story: Story, reports: readonly Report[]): string[] {
  const own = () => story.reports.map((report) => reports[report]!)
  switch (facet) {
    case 'actor':
      return story.people
    case 'drama':
      return story.works
    case 'event':
      return story.events
    case 'outlet':
      return story.outlet === null ? [] : [story.outlet]
    case 'status':
      return unique(own().map(({ status }) => status))
    case 'kind':
      return unique(own().map(({ kind }) => kind))
  }
}

/** Values in the order in which stories first have them, so that a new story adds at the end; then all others. */
function valuesOf(all: ReadonlyMap<string, { name: string }>, used: string[]): Values {
  const slugs = unique([...used, ...[...all.keys()].toSorted(compare)])
  return { slugs, names: slugs.map((slug) => all.get(slug)!.name) }
}
