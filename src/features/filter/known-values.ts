import { type Archive, byFacet, idOf } from '#model/archive/archive.ts'
import type { Filters } from '#model/archive/filters.ts'
import { type Facet, FACETS } from '#model/record.ts'
import { leftOut } from './address.ts'

/** The filters without the values that the archive does not have, and a notice for each of those. */
export function knownValues(
  archive: Archive,
  filters: Filters,
): { filters: Filters; notices: string[] } {
  const isKnown = (facet: Facet) => (slug: string) => idOf(archive, facet, slug) >= 0
  const values = byFacet((facet) => filters.values[facet].filter(isKnown(facet)))
  const notices = FACETS.flatMap((facet) =>
    filters.values[facet]
      .filter((slug) => !isKnown(facet)(slug))
      .map((slug) => leftOut(facet, slug, 'is not in this archive')),
  )
  if (notices.length === 0) return { filters, notices }
  const both = filters.both.filter((facet) => values[facet].length > 1)
  return { filters: { ...filters, values, both }, notices }
}
