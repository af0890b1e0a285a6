import { idOf } from '#model/archive/archive.ts'
import { oneValue } from '#model/archive/filters.ts'
import { timeline, TIMELINE_SIZE } from '#model/archive/timeline.ts'
import { compare } from '#model/compare.ts'
import type { Facet, NamedWith, Timeline, Trail, View } from '#model/record.ts'
import { MOST_NAMED_WITH, MOST_TRAILS } from '#model/sizes.ts'
import type { Story, Subject } from '../join/joined.ts'
import type { Desk } from './desk.ts'
import { inTrails, onTimeline } from './named-by.ts'
import type { Naming } from './refs.ts'
import { trailRecord } from './rows.ts'
import { viewOfValue } from './view.ts'

/** What the pages of a person, a work and an event have in common, but for the names behind the slugs. */
export type Common = {
  slug: string
  name: string
  hangul: string | null
  aliases: string[]
  reviewed: boolean
  view: View
  trails: Trail[]
  moreTrails: number
  people: NamedWith[]
  works: NamedWith[]
  timeline: Timeline
}

/** Cuts the common part of a page. */
export function commonOf(desk: Desk, subject: Subject, facet: Facet): Common {
  const { archive, columns, cards, index, rows, stories } = desk
  const { slug, name, hangul, aliases, reviewed, reports, trails } = subject
  const own = subject.stories.map((ordinal) => stories[ordinal]!)
  return {
    slug,
    name,
    hangul,
    aliases,
    reviewed,
    view: viewOfValue(index, facet, idOf(archive, facet, slug), cards),
    trails: trails.slice(0, MOST_TRAILS).map((trail) => trailRecord(trail, rows)),
    moreTrails: Math.max(0, trails.length - MOST_TRAILS),
    people: namedWith(own, ({ people }) => people, slug, facet === 'actor'),
    works: namedWith(own, ({ works }) => works, slug, facet === 'drama'),
    timeline: timeline(archive, columns, oneValue(facet, slug), TIMELINE_SIZE, undefined, reports),
  }
}

/** The names that most of some stories have; `self` leaves the subject itself out. */
export function namedWith(
  stories: readonly Story[],
  namesOf: (story: Story) => readonly string[],
  subject: string,
  self: boolean,
): NamedWith[] {
  const counts = new Map<string, number>()
  for (const story of stories)
    for (const slug of namesOf(story))
      if (!self || slug !== subject) counts.set(slug, (counts.get(slug) ?? 0) + 1)
  return [...counts]
    .toSorted(([a, m], [b, n]) => n - m || compare(a, b))
    .slice(0, MOST_NAMED_WITH)
    .map(([slug, count]) => ({ slug, count }))
}

/** The names that the common part of a page shows. */
export function inCommon({ trails, people, works, timeline }: Common): Naming[] {
  return [
    ...inTrails(trails),
    ...onTimeline(timeline),
    { people: people.map(({ slug }) => slug), works: works.map(({ slug }) => slug) },
  ]
}
