import { beforeEach, expect, test, vi } from 'vitest'
import { plainAddress } from './plain-address.ts'

const replaceState = vi.fn<(state: unknown, unused: string, url: string) => void>()
beforeEach(() => {
  replaceState.mockClear()
  return () => vi.unstubAllGlobals()
})

/** The reader is at this path, with `?a=1#b`. */
function at(pathname: string, state: unknown = null) {
  const location = { pathname, search: '?a=1', hash: '#b' }
  vi.stubGlobal('window', { location, history: { state, replaceState } })
}

test.each([
  ['/fans/actors/iu/', '/fans/actors/iu?a=1#b'],
  ['/fans/actors/iu', '/fans/actors/iu?a=1#b'],
  ['/fans/', '/fans/?a=1#b'],
  ['/fans', '/fans/?a=1#b'],
])('%s becomes %s', (pathname, plain) => {
  at(pathname)
  plainAddress(undefined, '/fans/')
  expect(replaceState).toHaveBeenCalledWith({ usr: null }, '', plain)
})

test('home of a host stays as it is', () => {
  at('/')
  plainAddress(undefined, '/')
  expect(replaceState).toHaveBeenCalledWith({ usr: null }, '', '/?a=1#b')
})

test('an old address becomes the new one, and the history keeps the old slug', () => {
  at('/fans/actors/lee-ji-eun/', { idx: 3 })
  plainAddress('/fans/actors/iu', '/fans/')
  expect(replaceState).toHaveBeenCalledWith(
    { idx: 3, usr: { movedFrom: 'lee-ji-eun' } },
    '',
    '/fans/actors/iu?a=1#b',
  )
})

test('on a later visit the old slug is forgotten', () => {
  at('/fans/actors/iu', { key: 'x', usr: { movedFrom: 'lee-ji-eun' } })
  plainAddress(undefined, '/fans/')
  expect(replaceState).toHaveBeenCalledWith({ key: 'x', usr: null }, '', '/fans/actors/iu?a=1#b')
})
