import { FACETS, type Facet } from '../record.ts'

/**
 * What a reader asks of the archive; the address holds exactly this. `values` are slugs; several of one facet
 * widen the answer unless the facet is in `both`. `from` and `to` are YYYY, YYYY-MM or YYYY-MM-DD, inclusive.
 * `asof` is the day, YYYY-MM-DD, as of which the archive is asked for: what became known later is not there.
 */
export type Filters = {
  values: Record<Facet, string[]>
  both: Facet[]
  from: string | null
  to: string | null
  asof: string | null
  q: string
  sort: 'newest' | 'oldest'
}

/** Filters that let every story pass. */
export function noFilters(): Filters {
  return {
    values: { actor: [], drama: [], event: [], status: [], kind: [], outlet: [] },
    both: [],
    from: null,
    to: null,
    asof: null,
    q: '',
    sort: 'newest',
  }
}

/** The filter that asks for one value. */
export function oneValue(facet: Facet, slug: string): Filters {
  const filters = noFilters()
  return { ...filters, values: { ...filters.values, [facet]: [slug] } }
}

/** True when nothing narrows the stories, they are those of today, and they stand newest first. */
export function isUnfiltered(filters: Filters): boolean {
  return (
    FACETS.every((facet) => filters.values[facet].length === 0) &&
    !filters.from &&
    !filters.to &&
    !filters.asof &&
    !filters.q &&
    filters.sort === 'newest'
  )
}

/**
 * The one value chosen, where nothing else narrows or orders the stories; else null. What it leaves is a record
 * made at build, so that the link most often shared needs no archive.
 */
export function onlyValue(filters: Filters): { facet: Facet; slug: string } | null {
  const chosen = FACETS.filter((facet) => filters.values[facet].length > 0)
  const [facet] = chosen
  if (facet === undefined || chosen.length > 1) return null
  const [slug, ...more] = filters.values[facet]
  const rest = { ...filters, values: { ...filters.values, [facet]: [] } }
  return slug !== undefined && more.length === 0 && isUnfiltered(rest) ? { facet, slug } : null
}

/** Chooses a value, or takes the choice back. Returns new filters. */
export function toggle(filters: Filters, facet: Facet, slug: string): Filters {
  const chosen = filters.values[facet]
  const next = chosen.includes(slug) ? chosen.filter((one) => one !== slug) : [...chosen, slug]
  return {
    ...filters,
    values: { ...filters.values, [facet]: next },
    both: next.length > 1 ? filters.both : filters.both.filter((one) => one !== facet),
  }
}
