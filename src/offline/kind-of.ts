import { paths } from '#paths'

/**
 * How a request is answered by the worker of a site: as a part, as a page, or, where null, not at all.
 *
 * @param base the path that the site is served from, with a slash at both ends.
 */
export function kindOf(
  { method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>,
  base: string,
): 'part' | 'page' | null {
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== self.location.origin) return null
  const parts = [`${base}assets/`, `${base}data/`]
  if (parts.some((folder) => pathname.startsWith(folder))) return 'part'
  if (mode !== 'navigate' || !pathname.startsWith(base)) return null
  // Feeds, calendars, pictures and tables are no pages of the app.
  const isApp =
    !pathname.slice(pathname.lastIndexOf('/')).includes('.') &&
    !pathname.startsWith(base + paths.tables().slice(1))
  return isApp ? 'page' : null
}
