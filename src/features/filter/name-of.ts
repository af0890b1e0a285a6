import { idOf } from '#model/archive/archive.ts'
import type { Facet } from '#model/record.ts'
import type { Numbers } from '#model/archive/view.ts'
import type { Found } from './found.ts'

/** The name of a value: from the archive where it is here, else from the choices shown; the slug at worst. */
export function nameOf(facet: Facet, slug: string, numbers: Numbers, found: Found | null): string {
  const listed = numbers.facets[facet].choices.find((choice) => choice.slug === slug)
  if (listed || !found) return listed?.name ?? slug
  const { archive } = found
  return archive.values[facet].names[idOf(archive, facet, slug)] ?? slug
}
