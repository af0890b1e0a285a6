import { type Archive, byFacet, idOf } from '#model/archive/archive.ts'
import type { Filters } from '#model/archive/filters.ts'
import type { MovedRecord } from '#model/files.ts'
import { type Facet, FACETS } from '#model/record.ts'
import { leftOut } from './address.ts'

/** Kinds of pages whose slugs may change, which are facets too. */
const MOVING = ['actor', 'drama', 'event'] as const

/**
 * The filters without the values that the archive does not have, and a notice for each of those; a value whose slug has
 * changed takes its new one.
 *
 * @param moved where slugs have gone; undefined while nobody has asked.
 */
export function knownValues(
  archive: Archive,
  asked: Filters,
  moved?: MovedRecord,
): { filters: Filters; notices: string[] } {
  const isKnown = (facet: Facet) => (slug: string) => idOf(archive, facet, slug) >= 0
  const { filters, notices: renamed } = withNewSlugs(asked, isKnown, moved)
  const values = byFacet((facet) => filters.values[facet].filter(isKnown(facet)))
  const unknown = FACETS.flatMap((facet) =>
    filters.values[facet]
      .filter((slug) => !isKnown(facet)(slug))
      .map((slug) => leftOut(facet, slug, 'is not in this archive')),
  )
  const notices = [...renamed, ...unknown]
  if (notices.length === 0) return { filters, notices }
  const both = filters.both.filter((facet) => values[facet].length > 1)
  return { filters: { ...filters, values, both }, notices }
}

function withNewSlugs(
  filters: Filters,
  isKnown: (facet: Facet) => (slug: string) => boolean,
  moved: MovedRecord | undefined,
): { filters: Filters; notices: string[] } {
  if (!moved) return { filters, notices: [] }
  const notices: string[] = []
  const values = { ...filters.values }
  for (const facet of MOVING) {
    const renamed = filters.values[facet].map((slug) => {
      const now = moved[facet].find(([old]) => old === slug)?.[1]
      if (now === undefined || isKnown(facet)(slug)) return slug
      notices.push(`“${facet}=${slug}” is now “${facet}=${now}”.`)
      return now
    })
    values[facet] = [...new Set(renamed)].toSorted()
  }
  return { filters: { ...filters, values }, notices }
}
