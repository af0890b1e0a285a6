import { expect, test } from 'vitest'
import { files, plainFacetFile } from '#model/files.ts'
import { paths } from '#paths'
import { type Page, pagesOf } from './pages.ts'

const pages = (...recordFiles: string[]): Page[] => [...pagesOf(recordFiles)]
const FIXED = pages()

test('a site without stories has its lists, and pages that need no record', () => {
  expect(FIXED.map(({ path }) => path)).toEqual([
    '/',
    '/articles',
    '/actors',
    '/dramas',
    '/events',
    '/timeline',
    '/following',
    '/about',
  ])
})

test.each([
  ['article', paths.article('x-1'), files.article('x-1')],
  ['actor', paths.actor('x-1'), files.actor('x-1')],
  ['drama', paths.drama('x-1'), files.drama('x-1')],
  ['event', paths.event('x-1'), files.event('x-1')],
])('the record of one %s is a page', (kind, path, file) => {
  expect(pages(file).slice(FIXED.length)).toEqual([{ kind, path, records: [file] }])
})

test.each([files.today(), files.actors(2), files.cards(0), plainFacetFile('status', 'denied')])(
  '%s is no page of its own',
  (file) => {
    expect(pages(file)).toEqual(FIXED)
  },
)
