import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { type Archive, idOf, NO_DAY, type Reports } from '#model/archive/archive.ts'
import { standingIn } from '#model/archive/known.ts'
import { type TrailColumns, trailsOf } from '#model/archive/trails.ts'
import type { Facet } from '#model/record.ts'
import { archiveQuery } from '../archive.ts'
import { reportsQuery } from '../reports.ts'

/** The archive as it was known on a day: what records of that day are cut from. */
export type Desk = {
  client: QueryClient
  /** YYYY-MM-DD. */
  day: string
  archive: Archive
  columns: Reports
  /** The numbers of the reports that were known. */
  reports: number[]
  /** The newest first. */
  trails: TrailColumns[]
}

/** Lays out the archive of a day. It is large, but made once, and only for who asks what was known on a day. */
export const deskQuery = (day: string) =>
  queryOptions({
    queryKey: ['as of', day],
    queryFn: async ({ client }): Promise<Desk> => {
      const [archive, columns] = await Promise.all([
        client.ensureQueryData(archiveQuery()),
        client.ensureQueryData(reportsQuery()),
      ])
      const standingOf = standingIn(archive, day)
      const reports = [...columns.story.keys()].filter(
        (report) => standingOf(columns.story[report]!) === 'known',
      )
      return { client, day, archive, columns, reports, trails: trailsOf(archive, columns, reports) }
    },
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'offlineFirst',
    retry: false,
    structuralSharing: false,
  })

/** The trails of a person, a work or an event. */
export function trailsWith({ archive, trails }: Desk, facet: Facet, slug: string): TrailColumns[] {
  const id = idOf(archive, facet, slug)
  if (facet === 'actor') return trails.filter(({ person }) => person === id)
  if (facet === 'drama') return trails.filter(({ works }) => works.includes(id))
  return trails.filter(({ event }) => event === id)
}

/** The newest report of each event that passes a test and gives a day: the one whose day the event takes. */
export function tellingReports(
  { columns, reports }: Desk,
  test: (report: number) => boolean,
): Map<number, number> {
  const telling = new Map<number, number>()
  for (const report of reports) {
    if (columns.asReported[report] === 1 || columns.from[report] === NO_DAY || !test(report))
      continue
    const { starts, ids } = columns.events
    for (let at = starts[report]!; at < starts[report + 1]!; at++) telling.set(ids[at]!, report)
  }
  return telling
}
