import { skipToken, type UseQueryOptions } from '@tanstack/react-query'
import { eventQuery } from '#data/event.ts'
import { personQuery } from '#data/person.ts'
import { plainFacetQuery, storiesQuery } from '#data/stories.ts'
import { workQuery } from '#data/work.ts'
import { type Filters, isUnfiltered, onlyValue } from '#model/archive/filters.ts'
import type { Facet, View } from '#model/record.ts'

/** A record that holds the answer to a filter, whatever else it holds. */
type ViewQuery = UseQueryOptions<{ view: View }, Error, { view: View }>

/** Reading a record as less than it is does no harm; React Query's types only lack a word for it. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const asView = (query: unknown) => query as ViewQuery

const OF_VALUE: Record<Facet, (slug: string) => unknown> = {
  actor: personQuery,
  drama: workQuery,
  event: eventQuery,
  status: (slug) => plainFacetQuery('status', slug),
  kind: (slug) => plainFacetQuery('kind', slug),
  outlet: (slug) => plainFacetQuery('outlet', slug),
}

const NONE: ViewQuery = { queryKey: ['no view'], queryFn: skipToken }

/** True where a record made at build answers the filters: nothing is asked, or one value. */
export function isBuilt(filters: Filters): boolean {
  return isUnfiltered(filters) || onlyValue(filters) !== null
}

/** The query of the record that answers the filters; one that loads nothing where no record does. */
export function viewQuery(filters: Filters): ViewQuery {
  if (isUnfiltered(filters)) return asView(storiesQuery())
  const only = onlyValue(filters)
  return only ? asView(OF_VALUE[only.facet](only.slug)) : NONE
}
