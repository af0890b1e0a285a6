import type { QueryClient } from '@tanstack/react-query'
import { cardPlace } from '#model/archive/archive.ts'
import type { TrailColumns } from '#model/archive/trails.ts'
import type { Card, Refs, ReportRow, Trail } from '#model/record.ts'
import { MOST_STEPS } from '#model/sizes.ts'
import { STATUSES } from '#model/words.ts'
import { articleQuery } from '../article.ts'
import { cardsQuery } from '../cards.ts'
import type { Desk } from './desk.ts'

/** The cards of stories, by their ordinals. */
export async function cardsOf(client: QueryClient, ordinals: readonly number[]): Promise<Card[]> {
  const places = ordinals.map(cardPlace)
  const files = new Map(
    await Promise.all(
      [...new Set(places.map(({ file }) => file))].map(
        async (file) => [file, await client.ensureQueryData(cardsQuery(file))] as const,
      ),
    ),
  )
  return places.map(({ file, at }) => files.get(file)!.cards[at]!)
}

/** Reports in words, by their numbers, and what their names stand for: out of the records of their stories. */
export type Rows = { row: (report: number) => ReportRow; refs: Refs[] }

/** Loads the reports with some numbers. */
export async function rowsOf({ client, columns }: Desk, reports: readonly number[]): Promise<Rows> {
  const stories = [...new Set(reports.map((report) => columns.story[report]!))]
  const cards = await cardsOf(client, stories)
  const articles = await Promise.all(
    cards.map(({ slug }) => client.ensureQueryData(articleQuery(slug))),
  )
  const byStory = new Map(stories.map((story, i) => [story, articles[i]!]))
  return {
    row: (report) => {
      const story = columns.story[report]!
      return byStory.get(story)!.reports[report - columns.story.indexOf(story)]!
    },
    refs: articles.map(({ refs }) => refs),
  }
}

/** The reports that a trail shows. */
export function stepsOf({ reports }: TrailColumns, most: number = MOST_STEPS): number[] {
  return reports.slice(-most)
}

/** A trail in words. `most`: the last reports that it shows, all of them in `rows`. */
export function trailOf(
  { archive, columns }: Desk,
  trail: TrailColumns,
  { row }: Rows,
  most: number = MOST_STEPS,
): Trail {
  const { actor, drama, event } = archive.values
  return {
    event: event.slugs[trail.event]!,
    person: trail.person === null ? null : actor.slugs[trail.person]!,
    works: trail.works.map((work) => drama.slugs[work]!),
    status: STATUSES[columns.status[trail.reports.at(-1)!]!]!,
    steps: stepsOf(trail, most).map(row),
    earlier: Math.max(0, trail.reports.length - most),
  }
}
