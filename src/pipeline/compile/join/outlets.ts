import type { Catalogue } from '#model/catalogue.ts'
import type { Outlet } from './joined.ts'
import type { Found } from './names.ts'
import { bySlug } from './subject.ts'

/** The outlets of the catalogue and those that articles name. */
export function outletsOf(
  { outlets }: Catalogue,
  found: readonly Found<'outlet'>[],
): Map<string, Outlet> {
  return bySlug<Outlet>([
    ...outlets.map(({ id, name, url = null }) => ({ slug: id, name, url })),
    ...found.map(({ slug, name }) => ({ slug, name, url: null })),
  ])
}
