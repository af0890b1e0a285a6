import { bodyOf } from './body.ts'
import { createFollower } from './follow.ts'
import { isReadable, type MediaType, mediaType } from './media-type.ts'
import { reached, Refused } from './refused.ts'
import { ALLOW_ALL, readRobots, type Robots } from './robots.ts'
import type { Web } from './web.ts'

/** What an address gave. `url` is where its redirects ended. */
export type Page = MediaType & { url: string; bytes: Uint8Array }

/** Fetches one address. Throws `Refused`, whose message tells the editor why. */
export type Visit = (address: string) => Promise<Page>

/** The name by which robots.txt may have rules for us. */
const AGENT = 'dojang'

/** Milliseconds between two requests to one host; no robots.txt makes it less. */
const PAUSE = 1_000
/** The longest pause that is granted to a robots.txt, in milliseconds. */
const LONGEST_PAUSE = 30_000

/**
 * A polite reader of the web: obeys robots.txt, says who it is, pauses between requests to one host.
 * `trusted`: the origins of the addresses that the editor typed.
 */
export function createVisitor(web: Web, trusted: ReadonlySet<string>): Visit {
  const follow = createFollower(web, trusted)
  const robots = new Map<string, Promise<Robots>>()
  const last = new Map<string, number>()

  const pause = async (host: string, length: number) => {
    const wait = (last.get(host) ?? -Infinity) + length - web.now()
    if (wait > 0) await web.sleep(wait)
    last.set(host, web.now())
  }
  /** RFC 9309, section 2.3.1: a file that is not there allows all, a server that fails allows nothing. */
  const fetchRobots = async (origin: string): Promise<Robots> => {
    const { url, response } = await follow(new URL('/robots.txt', origin), ({ host }) =>
      pause(host, PAUSE),
    )
    const { ok, status } = response
    if (status >= 500)
      throw new Refused(`robots.txt of ${url.host} answers ${status}, so nothing is fetched there`)
    const bytes = await reached(url, () => bodyOf(response))
    return ok ? readRobots(new TextDecoder().decode(bytes), AGENT) : ALLOW_ALL
  }
  const robotsOf = (origin: string): Promise<Robots> => {
    const known = robots.get(origin) ?? fetchRobots(origin)
    robots.set(origin, known)
    return known
  }
  const ready = async ({ origin, host, pathname, search }: URL) => {
    const { allows, delay } = await robotsOf(origin)
    if (!allows(pathname + search)) throw new Refused(`robots.txt of ${host} asks not to fetch it`)
    await pause(host, Math.min(LONGEST_PAUSE, Math.max(PAUSE, delay * 1_000)))
  }

  return async (address) => {
    const { url, response } = await follow(new URL(address), ready)
    const media = mediaType(response.headers.get('content-type'))
    const refusal = refusalOf(response, media)
    if (refusal !== null) {
      await response.body?.cancel()
      throw new Refused(refusal)
    }
    return { ...media, url: url.href, bytes: await reached(url, () => bodyOf(response)) }
  }
}

/** Why an answer is of no use; null where it is. */
function refusalOf({ ok, status, statusText }: Response, media: MediaType): string | null {
  if (!ok) return `answers ${status} ${statusText}`.trimEnd()
  return isReadable(media) ? null : `is ${media.type || 'of no type'}, not a page, a text or a feed`
}
