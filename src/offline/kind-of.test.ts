import { beforeEach, expect, test, vi } from 'vitest'
import { kindOf } from './kind-of.ts'

const ORIGIN = 'https://fans.example'

beforeEach(() => {
  vi.stubGlobal('self', { location: { origin: ORIGIN } })
  return () => vi.unstubAllGlobals()
})

test.each([
  ['/fans/assets/a.js', 'cors', 'part'],
  ['/fans/data/a/actors/iu.json', 'cors', 'part'],
  ['/fans/', 'navigate', 'page'],
  ['/fans/actors/iu', 'navigate', 'page'],
  ['/fans/articles?status=denied', 'navigate', 'page'],
  ['/fans/actors/iu', 'cors', null],
  ['/fans/feed.xml', 'navigate', null],
  ['/fans/actors/iu/calendar.ics', 'navigate', null],
  ['/fans/tables/v1/', 'navigate', null],
  ['/fans/sw.js', 'cors', null],
  ['/other/actors/iu', 'navigate', null],
  ['/assets/a.js', 'cors', null],
] as const)('%s, asked for by %s, is a %s', (path, mode, kind) => {
  expect(kindOf({ method: 'GET', mode, url: ORIGIN + path }, '/fans/')).toBe(kind)
})

test('only what is read of this host is answered', () => {
  const url = `${ORIGIN}/fans/assets/a.js`
  expect(kindOf({ method: 'HEAD', mode: 'cors', url }, '/fans/')).toBeNull()
  const elsewhere = url.replace(ORIGIN, 'https://elsewhere.example')
  expect(kindOf({ method: 'GET', mode: 'cors', url: elsewhere }, '/fans/')).toBeNull()
})
