import { beforeEach, expect, test, vi } from 'vitest'
import { fakeCaches } from './caches.fixture.ts'
import { createSaved } from './saved.ts'

const ORIGIN = 'https://fans.example'

/** A build whose script and data have its name in theirs. */
const build = (name: string) => ({
  name,
  base: '/fans/',
  data: `/fans/data/${name}/`,
  page: '/fans/offline.html',
  files: ['/fans/offline.html', `/fans/assets/${name}.js`, `/fans/data/${name}/today.json`],
})
/** The page that stands in, as that build has it. */
const pageOf = (name: string) =>
  `<meta content="/fans/data/${name}/"><script src="/fans/assets/${name}.js"></script>`
const cacheOf = (name: string) => `dojang:/fans/:${name}`

let caches: ReturnType<typeof fakeCaches>
let host: (path: string) => Response
/** The build whose pages the host has. */
let deployed: string
const asked = vi.fn<(path: string, init?: RequestInit) => void>()

beforeEach(() => {
  caches = fakeCaches()
  deployed = 'a'
  host = (path) =>
    path === '/fans/offline.html'
      ? page(pageOf(deployed))
      : new Response(path, { headers: { 'content-type': 'text/javascript' } })
  vi.stubGlobal('caches', caches)
  vi.stubGlobal('fetch', async (input: string | Request, init?: RequestInit) => {
    const { pathname } = new URL(typeof input === 'string' ? input : input.url, ORIGIN)
    asked(pathname, init)
    return host(pathname)
  })
  return () => {
    vi.unstubAllGlobals()
    vi.clearAllMocks()
  }
})

const offline = () => {
  throw new TypeError('Failed to fetch')
}
const missing = () => new Response('', { status: 404 })
/** Begins at once, and takes its time to end. */
const slow = () => new Response(new ReadableStream({ start: endLater }))
function endLater(body: ReadableStreamDefaultController): void {
  setTimeout(() => body.close(), 50)
}
const page = (text: string) => new Response(text, { headers: { 'content-type': 'text/html' } })

/** A part as a page asks for it, once what follows the answer is done. */
async function part(saved: ReturnType<typeof createSaved>, path: string): Promise<string> {
  const work: Promise<void>[] = []
  const answer = await saved.part(new Request(ORIGIN + path), (more) => work.push(more))
  await Promise.all(work)
  return answer.text()
}

async function taken(name: string) {
  deployed = name
  const saved = createSaved(build(name))
  await saved.take()
  await saved.tidy()
  asked.mockClear()
  return saved
}

test('a part is asked for once', async () => {
  const saved = await taken('a')
  const script = '/fans/assets/a.js'
  const record = '/fans/data/a/actors/iu.json'
  expect([await part(saved, script), await part(saved, script)]).toEqual([script, script])
  expect([await part(saved, record), await part(saved, record)]).toEqual([record, record])
  expect(asked.mock.calls.map(([path]) => path)).toEqual(['/fans/data/a/actors/iu.json'])
})

test.each([
  ['a missing file', missing],
  ['a page in place of a file', () => page('<!doctype html>')],
])('%s is not saved', async (_, answer) => {
  const saved = await taken('a')
  host = answer
  await part(saved, '/fans/data/a/actors/iu.json')
  expect(caches.paths(cacheOf('a')).toSorted()).toEqual(build('a').files.toSorted())
})

test('a device that saves nothing does not keep a part from being shown', async () => {
  const saved = await taken('a')
  vi.stubGlobal('caches', { ...caches, open: async () => ({ match: async () => undefined }) })
  expect(await part(saved, '/fans/data/a/actors/iu.json')).toBe('/fans/data/a/actors/iu.json')
})

/** Opens one after the other. */
async function opened(saved: ReturnType<typeof createSaved>, paths: string[]): Promise<void> {
  await paths.reduce(async (before, path) => {
    await before
    return part(saved, path)
  }, Promise.resolve(''))
}
const actor = (at: number) => `/fans/data/a/actors/${at}.json`
const count = (many: number, path: (at: number) => string) =>
  Array.from({ length: many }, (_, at) => path(at))

test('of opened pages the newest sixty stay, and all of the build', async () => {
  const saved = await taken('a')
  await opened(saved, count(65, actor))
  const paths = caches.paths(cacheOf('a'))
  expect(paths).toHaveLength(63)
  expect(paths).toEqual(expect.arrayContaining(build('a').files))
  expect(paths[3]).toBe(actor(5))
})

test('a page that is opened again is among the newest, in the next build too', async () => {
  const a = await taken('a')
  await opened(a, [...count(60, actor), actor(0), actor(60)])
  expect(caches.paths(cacheOf('a'))).toContain(actor(0))
  expect(caches.paths(cacheOf('a'))).not.toContain(actor(1))
  const inB = (path: string) => path.replace('/a/', '/b/')
  // What is asked for first comes to its end last.
  const before = host
  host = (path) => (path === inB(actor(0)) ? slow() : before(path))
  await opened(await taken('b'), [inB(actor(61))])
  const paths = caches.paths(cacheOf('b'))
  expect(paths.slice(-3)).toEqual([actor(0), actor(60), actor(61)].map(inB))
  expect(paths).not.toContain(inB(actor(2)))
})

test('what filters load takes no place from an opened page, and of it the newest sixty stay', async () => {
  const saved = await taken('a')
  const cards = count(65, (at) => `/fans/data/a/cards/${at}.json`)
  await opened(saved, [actor(0), ...cards])
  expect(caches.paths(cacheOf('a')).slice(3)).toEqual([actor(0), ...cards.slice(5)])
})

test('a page comes from the host, and without one from what is saved', async () => {
  const saved = await taken('a')
  const request = new Request(`${ORIGIN}/fans/actors/iu`)
  expect(await (await saved.page(request)).text()).toBe('/fans/actors/iu')
  const early = Promise.resolve(new Response('early'))
  expect(await (await saved.page(request, early)).text()).toBe('early')
  host = offline
  expect(await (await saved.page(request)).text()).toBe(pageOf('a'))
})

test('a page that its host is long silent about is stood in for', async () => {
  const saved = await taken('a')
  vi.useFakeTimers()
  let answer!: (late: Response) => void
  const early = new Promise<Response>((resolve) => (answer = resolve))
  const request = new Request(`${ORIGIN}/fans/actors/iu`)
  const soon = saved.page(request, early)
  await vi.advanceTimersByTimeAsync(7_999)
  answer(new Response('late'))
  expect(await (await soon).text()).toBe('late')
  const never = saved.page(request, new Promise(() => {}))
  await vi.advanceTimersByTimeAsync(8_000)
  expect(await (await never).text()).toBe(pageOf('a'))
  vi.useRealTimers()
})

test('the page that stands in is not taken from what the browser kept', async () => {
  await createSaved(build('a')).take()
  expect(asked).toHaveBeenCalledWith('/fans/offline.html', { cache: 'reload' })
})

test('the page that stands in may have been led on from another address', async () => {
  const before = host
  host = (path) =>
    Object.defineProperty(before(path), 'redirected', { value: path.endsWith('.html') })
  const saved = await taken('a')
  host = offline
  const answer = await saved.page(new Request(`${ORIGIN}/fans/actors/iu`))
  expect(answer.redirected).toBe(false)
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await answer.text()).toBe(pageOf('a'))
})

test.each([
  ['is missing', missing],
  ['is answered with a page', () => page('<!doctype html>')],
])('a build of which a part %s is not taken', async (_, answer) => {
  const before = host
  host = (path) => (path.startsWith('/fans/assets/') ? answer() : before(path))
  await expect(createSaved(build('a')).take()).rejects.toThrow('/fans/assets/a.js is not there')
})

test('a build without the page that stands in is not taken', async () => {
  const before = host
  host = (path) => (path.endsWith('.html') ? missing() : before(path))
  await expect(createSaved(build('a')).take()).rejects.toThrow('/fans/offline.html is not there')
})

test('a build that is not whole leaves nothing, and takes nothing from the one before', async () => {
  const a = await taken('a')
  await part(a, '/fans/data/a/actors/iu.json')
  const before = host
  host = (path) => (path.startsWith('/fans/assets/') ? missing() : before(path))
  await expect(createSaved(build('b')).take()).rejects.toThrow('/fans/assets/b.js is not there')
  expect(await caches.keys()).toEqual([cacheOf('a')])
  host = before
  await taken('c')
  expect(await caches.keys()).toEqual([cacheOf('a'), cacheOf('c')])
  expect(caches.paths(cacheOf('c'))).toContain('/fans/data/c/actors/iu.json')
})

test('what is there of a whole build stays when it cannot be taken again', async () => {
  const a = await taken('a')
  host = missing
  await expect(createSaved(build('a')).take()).rejects.toThrow('/fans/offline.html is not there')
  host = offline
  const answer = await a.page(new Request(`${ORIGIN}/fans/actors/iu`))
  expect(await answer.text()).toBe(pageOf('a'))
})

test('the page that stands in is saved last: where it is, all of its build is', async () => {
  await taken('a')
  expect(caches.paths(cacheOf('a')).at(-1)).toBe('/fans/offline.html')
})

test('without the host, each build answers with its own page', async () => {
  const shown = async (saved: ReturnType<typeof createSaved>) =>
    (await saved.page(new Request(`${ORIGIN}/fans/actors/iu`))).text()
  const online = host
  const a = await taken('a')
  const b = await taken('b')
  host = offline
  expect(await shown(a)).toBe(pageOf('a'))
  expect(await shown(b)).toBe(pageOf('b'))
  // B is withdrawn, and A published again.
  host = online
  const again = await taken('a')
  host = offline
  expect(await shown(again)).toBe(pageOf('a'))
})

test.each([
  ['records', pageOf('b').replace('/data/b/', '/data/a/')],
  ['scripts', pageOf('b').replace('b.js', 'a.js')],
])('a page with the %s of another build is not taken for this one', async (_, text) => {
  const before = host
  host = (path) => (path.endsWith('.html') ? page(text) : before(path))
  await expect(createSaved(build('b')).take()).rejects.toThrow(
    '/fans/offline.html is of another build',
  )
  expect(await caches.keys()).toEqual([])
})

test('the next build has opened pages come anew, and asks for no part twice', async () => {
  const a = await taken('a')
  await part(a, '/fans/data/a/actors/iu.json')
  await part(a, '/fans/data/a/actors/gone.json')
  asked.mockClear()
  const before = host
  host = (path) => {
    if (path.endsWith('.html')) return page(pageOf('b').replace('b.js', 'a.js'))
    return path.includes('gone') ? missing() : before(path)
  }
  const shared = { ...build('b'), files: ['/fans/offline.html', '/fans/assets/a.js'] }
  await createSaved(shared).take()
  expect(asked.mock.calls.map(([path]) => path)).toEqual([
    '/fans/offline.html',
    '/fans/data/b/today.json',
    '/fans/data/b/actors/iu.json',
    '/fans/data/b/actors/gone.json',
  ])
  expect(caches.paths(cacheOf('b'))).toContain('/fans/data/b/actors/iu.json')
  expect(caches.paths(cacheOf('b'))).not.toContain('/fans/data/b/actors/gone.json')
})

test('parts of the build before are still found, and those of none before it', async () => {
  await taken('a')
  await taken('b')
  await caches.open('dojang:/other/:x')
  const c = await taken('c')
  expect(await caches.keys()).toEqual([cacheOf('b'), 'dojang:/other/:x', cacheOf('c')])
  host = offline
  expect(await part(c, '/fans/assets/b.js')).toBe('/fans/assets/b.js')
  await expect(part(c, '/fans/assets/a.js')).rejects.toThrow('Failed to fetch')
})

test('to look for a part makes no cache that was just taken away', async () => {
  const a = await taken('a')
  const looked = part(a, '/fans/assets/a.js')
  await caches.delete(cacheOf('a'))
  await looked
  expect(await caches.keys()).toEqual([])
})

test('knows whether an open page is of this build', () => {
  const { isOfThisBuild } = createSaved(build('a'))
  const own = { data: '/fans/data/a/', app: '/fans/assets/a.js' }
  expect(isOfThisBuild(own)).toBe(true)
  expect(isOfThisBuild({ ...own, data: '/fans/data/b/' })).toBe(false)
  expect(isOfThisBuild({ ...own, app: '/fans/assets/b.js' })).toBe(false)
})
