import { queryOptions, skipToken, useQuery, type UseQueryOptions } from '@tanstack/react-query'
import { useMemo } from 'react'
import { archiveQuery } from '#data/archive.ts'
import { eventQuery } from '#data/event.ts'
import { isStuck } from '#data/load-error.ts'
import { personQuery } from '#data/person.ts'
import { lookup } from '#data/refs.ts'
import { reportsQuery } from '#data/reports.ts'
import { timelineQuery } from '#data/timeline.ts'
import { workQuery } from '#data/work.ts'
import { type Archive, idOf } from '#model/archive/archive.ts'
import { type Filters, isUnfiltered, onlyValue } from '#model/archive/filters.ts'
import type { Facet, Refs, Timeline } from '#model/record.ts'
import { useLatest } from '#ui/use-latest.ts'
import type { TimelineNames } from './mark-words.ts'

/** A record that holds a timeline, whatever else it holds. */
type Drawn = { timeline: Timeline; refs: Refs }
type DrawnQuery = UseQueryOptions<Drawn, Error, Drawn>

/** Reading a record as less than it is does no harm; React Query's types only lack a word for it. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const asDrawn = (query: unknown) => query as DrawnQuery

const OF_VALUE: Partial<Record<Facet, (slug: string) => unknown>> = {
  actor: personQuery,
  drama: workQuery,
  event: eventQuery,
}

const NONE: DrawnQuery = { queryKey: ['no timeline'], queryFn: skipToken }

/**
 * The timeline that passes a filter: from a record made at build where nothing is asked, or one actor, drama or
 * event; else worked out here from the archive's columns.
 *
 * @param asked the same object while the address is the same.
 * @param passes where words are asked for: the stories that have them, undefined until that is known.
 * @returns `drawn` is null at first; while the next one is on its way (`pending`) it is the one before.
 */
export function useTimeline(asked: Filters, passes: Uint8Array | undefined) {
  const filters = useMemo<Filters>(() => ({ ...asked, sort: 'newest' }), [asked])
  const built = useMemo(() => builtQuery(filters), [filters])
  const record = useQuery(built ?? NONE)
  const columns = useQuery({ ...columnsQuery(), enabled: !built })
  const now = useMemo<{ timeline: Timeline; names: TimelineNames } | null>(() => {
    if (built) return record.data ? fromRecord(record.data) : null
    if (!columns.data || (filters.q !== '' && !passes)) return null
    const { archive, reports, timeline } = columns.data
    return {
      timeline: timeline(archive, reports, filters, undefined, passes),
      names: namesOf(archive),
    }
  }, [built, record.data, columns.data, filters, passes])
  const drawn = useLatest(now)
  const failed = [built ? record : columns].filter(isStuck)
  return {
    drawn,
    pending: now === null,
    failed: failed.length > 0,
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const { refetch } of failed) void refetch()
    },
  }
}

/** What time is worked out from: the archive's columns, those of its reports, and the code for it. */
const columnsQuery = () =>
  queryOptions({
    queryKey: ['columns of time'],
    queryFn: async ({ client }) => {
      const [archive, reports, { timeline }] = await Promise.all([
        client.fetchQuery(archiveQuery()),
        client.fetchQuery(reportsQuery()),
        import('#model/archive/timeline.ts'),
      ])
      return { archive, reports, timeline }
    },
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'offlineFirst',
    retry: false,
    structuralSharing: false,
  })

function builtQuery(filters: Filters): DrawnQuery | null {
  if (isUnfiltered(filters)) return asDrawn(timelineQuery())
  const only = onlyValue(filters)
  const query = only && OF_VALUE[only.facet]?.(only.slug)
  return query ? asDrawn(query) : null
}

function fromRecord({ timeline, refs }: Drawn): { timeline: Timeline; names: TimelineNames } {
  return { timeline, names: lookup(refs) }
}

function namesOf(archive: Archive): TimelineNames {
  const name = (facet: Facet) => (slug: string) => {
    const found = archive.values[facet].names[idOf(archive, facet, slug)]
    return found === undefined ? null : { name: found }
  }
  return { person: name('actor'), event: name('event') }
}
