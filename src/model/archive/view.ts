import { compare } from '../compare.ts'
import type { Facet, FacetView, View } from '../record.ts'
import { FIRST_CHOICES } from '../sizes.ts'
import type { Answer } from './answer.ts'
import { type Archive, byFacet, chosenIds, FIXED_VALUES } from './archive.ts'
import type { Filters } from './filters.ts'
import { firstOf } from './first-of.ts'

/** How many stories pass, how they lie in time, and what each further choice would leave. */
export type Numbers = Omit<View, 'cards'>

/** The numbers of an answer, as a record has them. */
export function numbersOf(archive: Archive, filters: Filters, answer: Answer): Numbers {
  const { ordinals, undated, unsure, bars } = answer
  return {
    total: ordinals.length,
    undated,
    ...(filters.asof === null ? {} : { unsure }),
    facets: byFacet((facet) => facetView(archive, answer, filters, facet)),
    bars,
  }
}

/**
 * The choices of one facet in the order in which they are shown: those chosen, then the most stories first, then
 * by name. Status and kind keep the order of the words. A value that leaves nothing is shown only when chosen.
 */
export function facetView(
  archive: Archive,
  { counts }: Pick<Answer, 'counts'>,
  filters: Filters,
  facet: Facet,
  most = FIRST_CHOICES,
): FacetView {
  const chosen = new Set(chosenIds(archive, filters, facet))
  const counted: Counted[] = []
  for (const [id, count] of counts[facet].entries())
    if (count > 0 || chosen.has(id)) counted.push([id, count])
  return { choices: firstChoices(archive, facet, counted, chosen, most), total: counted.length }
}

/** A value's id, and the stories that choosing it leaves. */
export type Counted = readonly [id: number, count: number]

/** The first of some counted values in the order of `facetView`. */
export function firstChoices(
  archive: Archive,
  facet: Facet,
  counted: readonly Counted[],
  chosen: ReadonlySet<number>,
  most = FIRST_CHOICES,
): FacetView['choices'] {
  const { slugs, names } = archive.values[facet]
  return firstOf(counted, most, choiceOrder(archive, facet, chosen)).map(([id, count]) => ({
    slug: slugs[id]!,
    name: names[id]!,
    count,
  }))
}

/** The order of `facetView`, for sorting. */
export function choiceOrder(
  archive: Archive,
  facet: Facet,
  chosen: ReadonlySet<number>,
): (a: Counted, b: Counted) => number {
  if (facet in FIXED_VALUES) return ([a], [b]) => a - b
  const { names } = archive.values[facet]
  return ([a, m], [b, n]) =>
    Number(chosen.has(b)) - Number(chosen.has(a)) || n - m || compare(names[a]!, names[b]!) || a - b
}
