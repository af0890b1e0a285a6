import { beforeEach, expect, test } from 'vitest'
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
import { createSaved } from './saved.ts'

beforeEach(newWorld)

test('the page that stands in is not taken from what the browser kept', async () => {
  await createSaved(build('a')).take()
  expect(asked).toHaveBeenCalledWith('/fans/offline.html', { cache: 'reload' })
})

test('the page that stands in may have been led on from another address', async () => {
  const before = world.host
  world.host = (path) =>
    Object.defineProperty(before(path), 'redirected', { value: path.endsWith('.html') })
  const saved = await taken('a')
  world.host = offline
  const answer = await saved.page(new Request(`${ORIGIN}/fans/actors/iu`))
  expect(answer.redirected).toBe(false)
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await answer.text()).toBe(pageOf('a'))
})

test.each([
  ['is missing', missing],
  ['is answered with a page', () => page('<!doctype html>')],
])('a build of which a part %s is not taken', async (_, answer) => {
  const before = world.host
  world.host = (path) => (path.startsWith('/fans/assets/') ? answer() : before(path))
  await expect(createSaved(build('a')).take()).rejects.toThrow('/fans/assets/a.js is not there')
})

test('a build without the page that stands in is not taken', async () => {
  const before = world.host
  world.host = (path) => (path.endsWith('.html') ? missing() : before(path))
  await expect(createSaved(build('a')).take()).rejects.toThrow('/fans/offline.html is not there')
})

test('a build that is not whole leaves nothing, and takes nothing from the one before', async () => {
  const a = await taken('a')
  await part(a, '/fans/data/a/actors/iu.json')
  const before = world.host
  world.host = (path) => (path.startsWith('/fans/assets/') ? missing() : before(path))
  await expect(createSaved(build('b')).take()).rejects.toThrow('/fans/assets/b.js is not there')
  expect(await world.caches.keys()).toEqual([cacheOf('a')])
  world.host = before
  await taken('c')
  expect(await world.caches.keys()).toEqual([cacheOf('a'), cacheOf('c')])
  expect(world.caches.paths(cacheOf('c'))).toContain('/fans/data/c/actors/iu.json')
})

test('what is there of a whole build stays when it cannot be taken again', async () => {
  const a = await taken('a')
  world.host = missing
  await expect(createSaved(build('a')).take()).rejects.toThrow('/fans/offline.html is not there')
  world.host = offline
  const answer = await a.page(new Request(`${ORIGIN}/fans/actors/iu`))
  expect(await answer.text()).toBe(pageOf('a'))
})

test('the page that stands in is saved last: where it is, all of its build is', async () => {
  await taken('a')
  expect(world.caches.paths(cacheOf('a')).at(-1)).toBe('/fans/offline.html')
})

test('without the host, each build answers with its own page', async () => {
  const shown = async (saved: ReturnType<typeof createSaved>) =>
    (await saved.page(new Request(`${ORIGIN}/fans/actors/iu`))).text()
  const online = world.host
  const a = await taken('a')
  const b = await taken('b')
  world.host = offline
  expect(await shown(a)).toBe(pageOf('a'))
  expect(await shown(b)).toBe(pageOf('b'))
  // B is withdrawn, and A published again.
  world.host = online
  const again = await taken('a')
  world.host = offline
  expect(await shown(again)).toBe(pageOf('a'))
})

test.each([
  ['records', pageOf('b').replace('/data/b/', '/data/a/')],
  ['scripts', pageOf('b').replaceAll('b.js', 'a.js')],
])('a page with the %s of another build is not taken for this one', async (_, text) => {
  const before = world.host
  world.host = (path) => (path.endsWith('.html') ? page(text) : before(path))
  await expect(createSaved(build('b')).take()).rejects.toThrow(
    '/fans/offline.html is of another build',
  )
  expect(await world.caches.keys()).toEqual([])
})

test('the next build has opened pages come anew, and asks for no part twice', async () => {
  const a = await taken('a')
  await part(a, '/fans/data/a/actors/iu.json')
  await part(a, '/fans/data/a/actors/gone.json')
  asked.mockClear()
  const before = world.host
  world.host = (path) => {
    if (path.endsWith('.html')) return page(pageOf('b').replaceAll('b.js', 'a.js'))
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
  expect(world.caches.paths(cacheOf('b'))).toContain('/fans/data/b/actors/iu.json')
  expect(world.caches.paths(cacheOf('b'))).not.toContain('/fans/data/b/actors/gone.json')
})

test('parts of the build before are still found, and those of none before it', async () => {
  await taken('a')
  await taken('b')
  await world.caches.open('dojang:/other/:x')
  const c = await taken('c')
  expect(await world.caches.keys()).toEqual([cacheOf('b'), 'dojang:/other/:x', cacheOf('c')])
  world.host = offline
  expect(await part(c, '/fans/assets/b.js')).toBe('/fans/assets/b.js')
  await expect(part(c, '/fans/assets/a.js')).rejects.toThrow('Failed to fetch')
})

test('to look for a part makes no cache that was just taken away', async () => {
  const a = await taken('a')
  const looked = part(a, '/fans/assets/a.js')
  await world.caches.delete(cacheOf('a'))
  await looked
  expect(await world.caches.keys()).toEqual([])
})

test('knows whether an open page is of this build', () => {
  const { isOfThisBuild } = createSaved(build('a'))
  const own = { data: '/fans/data/a/', app: '/fans/assets/a.js' }
  expect(isOfThisBuild(own)).toBe(true)
  expect(isOfThisBuild({ ...own, data: '/fans/data/b/' })).toBe(false)
  expect(isOfThisBuild({ ...own, app: '/fans/assets/b.js' })).toBe(false)
})
