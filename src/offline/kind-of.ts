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
  const isApp =
    !pathname.slice(pathname.lastIndexOf('/')).includes('.') && !pathname.startsWith(tables(base))
  return isApp ? 'page' : null
}

/** Paths of what is opened as pages are and is none of the app's: feeds, calendars, pictures and tables. `*` is whatever. */
export const leftToHost = (base: string) => [`${base}*.*`, `${tables(base)}*`]

const tables = (base: string) => base + paths.tables().slice(1)
