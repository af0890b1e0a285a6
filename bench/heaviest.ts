import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The slug whose page is the heaviest of its kind ("articles") in a built site. */
export function heaviest(site: string, kind: string): string {
  const slugs = readdirSync(join(site, kind), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  const size = (slug: string) => statSync(join(site, kind, slug, 'index.html')).size
  return slugs.toSorted((a, b) => size(b) - size(a))[0]!
}
