import { vi } from 'vitest'
import { fakeCaches } from './caches.fixture.ts'
import { createSaved } from './saved.ts'

export const ORIGIN = 'https://fans.example'

/** A build whose script and data have its name in theirs. */
export const build = (name: string) => ({
  name,
  base: '/fans/',
  data: `/fans/data/${name}/`,
  page: '/fans/offline.html',
  files: ['/fans/offline.html', `/fans/assets/${name}.js`, `/fans/data/${name}/today.json`],
})
/** The page that stands in, as that build has it. */
export const pageOf = (name: string) =>
  `<meta content="/fans/data/${name}/"><meta content="/fans/assets/${name}.js /fans/assets/${name}.js">`
export const cacheOf = (name: string) => `dojang:/fans/:${name}`

/** What the host was asked for. */
export const asked = vi.fn<(path: string, init?: RequestInit) => void>()

/** The device, and what the host answers; both as new after `newWorld`. */
export const world: { caches: ReturnType<typeof fakeCaches>; host: (path: string) => Response } = {
  caches: fakeCaches(),
  host: () => new Response(),
}

/** The build whose pages the host has. */
let deployed: string

/** Puts a device that has nothing saved, and a host that has everything, in the place of the browser's. For `beforeEach`. */
export function newWorld(): () => void {
  deployed = 'a'
  world.caches = fakeCaches()
  world.host = (path) =>
    path === '/fans/offline.html'
      ? page(pageOf(deployed))
      : new Response(path, { headers: { 'content-type': 'text/javascript' } })
  vi.stubGlobal('caches', world.caches)
  vi.stubGlobal('fetch', async (input: string | Request, init?: RequestInit) => {
    const { pathname } = new URL(typeof input === 'string' ? input : input.url, ORIGIN)
    asked(pathname, init)
    return world.host(pathname)
  })
  return () => {
    vi.unstubAllGlobals()
    vi.clearAllMocks()
  }
}

export const offline = () => {
  throw new TypeError('Failed to fetch')
}
export const missing = () => new Response('', { status: 404 })
export const page = (text: string) =>
  new Response(text, { headers: { 'content-type': 'text/html' } })

/** A part as a page asks for it, once what follows the answer is done. */
export async function part(saved: ReturnType<typeof createSaved>, path: string): Promise<string> {
  const work: Promise<void>[] = []
  const answer = await saved.part(new Request(ORIGIN + path), (more) => work.push(more))
  await Promise.all(work)
  return answer.text()
}

/** A build that came to the host, and then to the device. */
export async function taken(name: string) {
  deployed = name
  const saved = createSaved(build(name))
  await saved.take()
  await saved.tidy()
  asked.mockClear()
  return saved
}
