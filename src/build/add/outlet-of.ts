import type { Article } from '#model/article.ts'
import type { Outlet } from '#model/catalogue.ts'
import { fold } from '#model/fold.ts'
import type { Known } from './candidate.ts'

/**
 * The id of the catalogue's outlet that published an article: the editor's word, else the one on whose host its
 * page is, else the one that page, feed or text name. Null where the catalogue has none of them.
 */
export function outletOf(
  { front, publisher }: Article,
  { url, site }: Known,
  outlets: readonly Outlet[],
): string | null {
  if (front.outlet !== undefined) return front.outlet
  const host = hostOf(front.url ?? url)
  const names = new Set([site, publisher?.text].map((name) => fold(name ?? '')).filter(Boolean))
  const byHost = outlets.find((outlet) => host !== null && hostOf(outlet.url) === host)
  const named = ({ name, aliases }: Outlet) =>
    [name, ...aliases].some((one) => names.has(fold(one)))
  return (byHost ?? outlets.find(named))?.id ?? null
}

/** 'https://www.soompi.com/a' and 'http://soompi.com' are of one host. */
function hostOf(url: string | undefined): string | null {
  return url === undefined ? null : new URL(url).hostname.replace(/^(?:www|m|en)\./, '')
}
