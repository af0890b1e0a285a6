import type { OfflineBuild, PageParts } from '#model/offline.ts'
import { cacheOf, cachesOf } from './caches-of.ts'

/** So many records of pages stay on the device, of those that a reader opened last, and so many of other files. */
const MOST_RECORDS = 60

/** A record that is all of one page (`model/files.ts`), below the folder of a build's records. */
const OF_ONE_PAGE = /^(?:articles|actors|dramas|events)\//

/** How long, in milliseconds, a host may be silent before the page that stands in for all is shown in its place. */
const PATIENCE = 8_000

/** Caches of earlier builds that stay: tabs of theirs may be open. */
const KEPT = 1

/**
 * What is saved of a site on a reader's device, in one cache a build. Parts (scripts, styles, fonts, records) have
 * names that change with what they hold, so a saved one is right for ever; pages always come from the host, and
 * without a network one page stands in for all, in which the app shows what it finds saved.
 */
export function createSaved(build: OfflineBuild) {
  const { base, data } = build
  const current = cacheOf(base, build.name)

  /** A part, in whichever build: by its name it is the same in each. Opening caches to look would make those just deleted. */
  const find = async (address: string) => caches.match(address, { ignoreVary: true })

  const isOpened = (path: string) =>
    path.startsWith(data) && OF_ONE_PAGE.test(path.slice(data.length))

  /** Saves as the newest of its kind. Saving is a favour: a device that is full, or forbids it, must not keep a page from being shown. */
  async function save(address: string, answer: Response): Promise<void> {
    try {
      const cache = await caches.open(current)
      await cache.put(address, answer)
      const alike = (await pathsIn(cache)).filter(
        (path) => !build.files.includes(path) && isOpened(path) === isOpened(address),
      )
      await Promise.all(alike.slice(0, -MOST_RECORDS).map(async (path) => cache.delete(path)))
    } catch {
      // Shown, and not saved.
    }
  }

  /** The page that stands in for any other; where it is saved, all of this build is. */
  const standIn = async () => caches.match(build.page, { cacheName: current })

  /** Whether a page names the records of this build, and no script, style or font but its own. A host may be half renewed. */
  const isOfBuild = (page: string) =>
    page.includes(data) &&
    [...page.matchAll(/assets\/[^"'()\s]+/g)].every(([name]) => build.files.includes(base + name))

  /** Saves what is saved of every build; a part that an earlier one has is taken from there. The page comes last. */
  async function saveBuild(): Promise<void> {
    const cache = await caches.open(current)
    const needed = build.files.filter((file) => file !== build.page)
    await Promise.all(
      needed.map(async (file) => {
        const answer = (await find(file)) ?? (await fetch(file))
        if (!isPart(answer)) throw new TypeError(`${file} is not there`)
        await cache.put(file, answer)
      }),
    )
    // Pages keep their address, and a copy of the browser's may be old.
    const page = await fetch(build.page, { cache: 'reload' })
    if (!page.ok) throw new TypeError(`${build.page} is not there`)
    const text = await page.text()
    if (!isOfBuild(text)) throw new TypeError(`${build.page} is of another build`)
    await cache.put(build.page, asPage(text))
  }

  /** Has the records of the pages that a reader opened come anew, as this build has them. */
  async function renewRecords(): Promise<void> {
    const before = (await cachesOf(base)).findLast((name) => name !== current)
    if (before === undefined) return
    const saved = await pathsIn(await caches.open(before))
    const records = saved.flatMap((path) => {
      const [, record] = /\/data\/[^/]+\/(.+)$/.exec(path) ?? []
      return record === undefined ? [] : [data + record]
    })
    const wanted = records.filter((path) => !build.files.includes(path))
    const answers = await Promise.allSettled(
      wanted.map(async (path) => ({ path, answer: (await find(path)) ?? (await fetch(path)) })),
    )
    const found = answers.flatMap((got) => (got.status === 'fulfilled' ? [got.value] : []))
    // One after the other, as they were opened.
    await found.reduce(async (before, { path, answer }) => {
      await before
      if (isPart(answer)) await save(path, answer)
    }, Promise.resolve())
  }

  return {
    /** Saves what this build needs, all of it or none. */
    async take(): Promise<void> {
      const wasWhole = await standIn()
      try {
        await saveBuild()
      } catch (error) {
        // What lies there of a build that never came would pass for the one before the next.
        if (!wasWhole) await caches.delete(current)
        throw error
      }
      await renewRecords()
    },

    /** Deletes what was saved for builds of which no tab is likely to be open. */
    async tidy(): Promise<void> {
      const older = (await cachesOf(base)).filter((name) => name !== current)
      await Promise.all(older.slice(0, -KEPT).map(async (name) => caches.delete(name)))
    },

    /** A part, from the device or else from the host, and then saved. `during` is told of what goes on after the answer. */
    async part(request: Request, during: (work: Promise<void>) => void): Promise<Response> {
      const { pathname } = new URL(request.url)
      const saved = await find(pathname)
      if (saved && isOpened(pathname)) during(save(pathname, saved.clone()))
      if (saved) return saved
      const answer = await fetch(request)
      if (isPart(answer)) during(save(pathname, answer.clone()))
      return answer
    },

    /**
     * A page from the host; where none can be had, or none soon, the page that stands in for it. `early`: what the
     * browser has asked for itself.
     */
    async page(request: Request, early?: Promise<Response | undefined>): Promise<Response> {
      const asked = askHost(request, early)
      const first = await Promise.race([asked.catch(() => null), silence()])
      return first ?? (await standIn()) ?? asked
    },

    /** True where these parts of an open page are all of this build. */
    isOfThisBuild: ({ data: folder, app }: PageParts) =>
      folder === data && build.files.includes(app),
  }
}

async function askHost(
  request: Request,
  early: Promise<Response | undefined> | undefined,
): Promise<Response> {
  return (await early) ?? fetch(request)
}

/** Resolves once a host has been waited for long enough. */
async function silence(): Promise<null> {
  return new Promise((over) => setTimeout(() => over(null), PATIENCE))
}

async function pathsIn(cache: Cache): Promise<string[]> {
  return (await cache.keys()).map(({ url }) => new URL(url).pathname)
}

/** A page of our own making: some hosts lead `offline.html` on to `offline`, and browsers take no page that was led on. */
function asPage(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}

/** Hosts that answer a missing file with a page, and status 200, must not have it saved as the file. */
function isPart({ ok, headers }: Response): boolean {
  return ok && !headers.get('content-type')?.startsWith('text/html')
}
