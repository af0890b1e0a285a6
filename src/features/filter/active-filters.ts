import { type Filters, toggle } from '#model/archive/filters.ts'
import { type Facet, FACETS } from '#model/record.ts'
import { rangeWords } from './time-bound.ts'

/** One thing that narrows the stories, as a chip names it, and what is asked without it. */
export type ActiveFilter = {
  key: string
  name: string
  facet: Facet | null
  slug: string | null
  without: Filters
}

/** What narrows the stories, in the order of the panel: values, then the time range, then the words. */
export function activeFilters(
  filters: Filters,
  nameOf: (facet: Facet, slug: string) => string,
): ActiveFilter[] {
  const values = FACETS.flatMap((facet) =>
    filters.values[facet].map((slug) => ({
      key: `${facet} ${slug}`,
      name: nameOf(facet, slug),
      facet,
      slug,
      without: toggle(filters, facet, slug),
    })),
  )
  const rest = { facet: null, slug: null }
  const range = rangeWords(filters.from, filters.to)
  return [
    ...values,
    ...(range === ''
      ? []
      : [{ ...rest, key: 'range', name: range, without: { ...filters, from: null, to: null } }]),
    ...(filters.q === ''
      ? []
      : [{ ...rest, key: 'q', name: `“${filters.q}”`, without: { ...filters, q: '' } }]),
  ]
}
