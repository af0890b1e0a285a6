import { isPrivate } from './private-address.ts'
import { reached, Refused } from './refused.ts'
import type { Web } from './web.ts'

/** Asks for a URL and follows its redirects; `ready` is waited for before each request. */
export type Follow = (
  from: URL,
  ready: (url: URL) => Promise<void>,
) => Promise<{ url: URL; response: Response }>

/** How we present ourselves, always. */
const USER_AGENT = 'Dojang/0.1 (npm run add: single articles for an editor)'

/** Milliseconds for one request, its whole answer included. */
const TIMEOUT = 20_000

/** As many as RFC 9309 asks a robot to follow. */
const MOST_REDIRECTS = 5

/**
 * Follows redirects to http and https alone. Addresses also come from strangers (links in feeds, redirects), and
 * what a stranger points at must not bring the editor's own network onto a public site: private addresses are
 * refused, but for the origins in `trusted`, which the editor typed.
 */
export function createFollower(web: Web, trusted: ReadonlySet<string>): Follow {
  const isInside = new Map<string, Promise<boolean>>()
  const guard = async (url: URL) => {
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
      throw new Refused(`leads to ${url.protocol} instead of http: or https:`)
    if (trusted.has(url.origin)) return
    const inside = isInside.get(url.hostname) ?? isPrivate(url, web.lookup)
    isInside.set(url.hostname, inside)
    if (await reached(url, () => inside))
      throw new Refused(`leads to ${url.host}, which is inside a private network`)
  }
  const request = ({ href }: URL) =>
    web.fetch(href, {
      redirect: 'manual',
      headers: { 'User-Agent': USER_AGENT },
      signal: AbortSignal.timeout(TIMEOUT),
    })

  return async (from, ready) => {
    let url = from
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      await guard(url)
      await ready(url)
      const asked = url
      const response = await reached(url, () => request(asked))
      const location = response.headers.get('location')
      if (response.status < 300 || response.status > 399 || location === null)
        return { url, response }
      await response.body?.cancel()
      if (!URL.canParse(location, url.href)) throw new Refused('redirects to what is no address')
      url = new URL(location, url)
    }
    throw new Refused(`redirects more than ${MOST_REDIRECTS} times`)
  }
}
