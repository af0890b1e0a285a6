import { expect, it } from 'vitest'
import type { Outlet } from '#model/catalogue.ts'
import { article } from '#pipeline/compile/articles.fixture.ts'
import { outletOf } from './outlet-of.ts'

const outlet = (id: string, name: string, more: Partial<Outlet> = {}): Outlet => ({
  id,
  name,
  aliases: [],
  boilerplate: [],
  ...more,
})

const OUTLETS = [
  outlet('named', 'The Name', { aliases: ['TN'] }),
  outlet('hosted', 'The Host', { url: 'https://www.host.example/news' }),
]

const url = 'http://m.host.example/a'

it('is the one that the editor wrote', () => {
  const own = article('a.txt', { url })
  expect(outletOf({ ...own, front: { ...own.front, outlet: 'mine' } }, {}, OUTLETS)).toBe('mine')
})

it('is the one on whose host the page is, before one that is named', () => {
  expect(outletOf(article('a.txt', { url }), { site: 'The Name' }, OUTLETS)).toBe('hosted')
  expect(outletOf(article('a.txt'), { url }, OUTLETS)).toBe('hosted')
})

it('is the one that the feed or the text names, in any spelling', () => {
  expect(outletOf(article('a.txt'), { site: 'the-name' }, OUTLETS)).toBe('named')
  expect(outletOf(article('a.txt', { outlet: 'T.N.' }), {}, OUTLETS)).toBe('named')
})

it('is none that the catalogue does not have', () => {
  expect(
    outletOf(article('a.txt', { outlet: 'Other' }), { url: 'https://x.example/' }, OUTLETS),
  ).toBeNull()
  expect(outletOf(article('a.txt'), {}, OUTLETS)).toBeNull()
})
