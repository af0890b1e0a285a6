import { beforeEach, expect, test, vi } from 'vitest'
import {
  ORIGIN,
  asked,
  build,
  cacheOf,
  missing,
  newWorld,
  offline,
  page,
  pageOf,
  part,
  taken,
  world,
} from './saved.fixture.ts'
import type { createSaved } from './saved.ts'

beforeEach(newWorld)

/** Begins at once, and takes its time to end. */
const slow = () => new Response(new ReadableStream({ start: endLater }))
function endLater(body: ReadableStreamDefaultController): void {
  setTimeout(() => body.close(), 50)
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
  world.host = answer
  await part(saved, '/fans/data/a/actors/iu.json')
  expect(world.caches.paths(cacheOf('a')).toSorted()).toEqual(build('a').files.toSorted())
})

test('a device that saves nothing does not keep a part from being shown', async () => {
  const saved = await taken('a')
  vi.stubGlobal('caches', { ...world.caches, open: async () => ({ match: async () => undefined }) })
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
  const paths = world.caches.paths(cacheOf('a'))
  expect(paths).toHaveLength(63)
  expect(paths).toEqual(expect.arrayContaining(build('a').files))
  expect(paths[3]).toBe(actor(5))
})

test('a page that is opened again is among the newest, in the next build too', async () => {
  const a = await taken('a')
  await opened(a, [...count(60, actor), actor(0), actor(60)])
  expect(world.caches.paths(cacheOf('a'))).toContain(actor(0))
  expect(world.caches.paths(cacheOf('a'))).not.toContain(actor(1))
  const inB = (path: string) => path.replace('/a/', '/b/')
  // What is asked for first comes to its end last.
  const before = world.host
  world.host = (path) => (path === inB(actor(0)) ? slow() : before(path))
  await opened(await taken('b'), [inB(actor(61))])
  const paths = world.caches.paths(cacheOf('b'))
  expect(paths.slice(-3)).toEqual([actor(0), actor(60), actor(61)].map(inB))
  expect(paths).not.toContain(inB(actor(2)))
})

test('what filters load takes no place from an opened page, and of it the newest sixty stay', async () => {
  const saved = await taken('a')
  const cards = count(65, (at) => `/fans/data/a/cards/${at}.json`)
  await opened(saved, [actor(0), ...cards])
  expect(world.caches.paths(cacheOf('a')).slice(3)).toEqual([actor(0), ...cards.slice(5)])
})

test('a page comes from the host, and without one from what is saved', async () => {
  const saved = await taken('a')
  const request = new Request(`${ORIGIN}/fans/actors/iu`)
  expect(await (await saved.page(request)).text()).toBe('/fans/actors/iu')
  const early = Promise.resolve(new Response('early'))
  expect(await (await saved.page(request, early)).text()).toBe('early')
  world.host = offline
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
