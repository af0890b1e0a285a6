import type { Facet, FacetView } from '../record.ts'
import type { Answer } from './answer.ts'
import { type Archive, FIXED_VALUES } from './archive.ts'
import type { Filters } from './filters.ts'

/** Choices that a filter shows before the reader asks for more. */
export const FIRST_CHOICES = 8

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
  const { slugs, names } = archive.values[facet]
  const chosen = new Set(filters.values[facet])
  const count = counts[facet]
  const present = [...slugs.keys()].filter((id) => count[id]! > 0 || chosen.has(slugs[id]!))
  const ids =
    facet in FIXED_VALUES
      ? present
      : present.toSorted(
          (a, b) =>
            Number(chosen.has(slugs[b]!)) - Number(chosen.has(slugs[a]!)) ||
            count[b]! - count[a]! ||
            (names[a]! < names[b]! ? -1 : 1),
        )
  return {
    choices: ids
      .slice(0, most)
      .map((id) => ({ slug: slugs[id]!, name: names[id]!, count: count[id]! })),
    total: ids.length,
  }
}
