import { XmlDocument } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { SITE } from '../records.fixture.ts'
import { robotsOf } from './robots.ts'
import { sitemapOf } from './sitemap.ts'

const page = (path: string, day = '') => ({ path, day })
const NAMESPACES = { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' }

/** What an independent reader finds at a place in a file. */
function texts(xml: string, xpath: string): string[] {
  using document = XmlDocument.fromString(xml)
  return document.find(xpath, NAMESPACES).map(({ content }) => content)
}

test('a sitemap has every page, with the day of its newest story where that is known', () => {
  const pages = [page('/', '2023-06-01'), page('/actors/a&b'), page('/articles/한')]
  const files = [...sitemapOf(pages, SITE)]
  expect(files.map(([file]) => file)).toEqual(['sitemap.xml'])
  expect(texts(files[0]![1], '/s:urlset/s:url/s:loc')).toEqual([
    'https://fans.example/dojang/',
    'https://fans.example/dojang/actors/a&b',
    'https://fans.example/dojang/articles/%ED%95%9C',
  ])
  expect(texts(files[0]![1], '//s:lastmod')).toEqual(['2023-06-01'])
})

test('more pages than one may hold are parts below an index', () => {
  const files = new Map(
    sitemapOf(
      ['/a', '/b', '/c'].map((path) => page(path)),
      SITE,
      2,
    ),
  )
  expect(texts(files.get('sitemap.xml')!, '/s:sitemapindex/s:sitemap/s:loc')).toEqual([
    'https://fans.example/dojang/sitemap-1.xml',
    'https://fans.example/dojang/sitemap-2.xml',
  ])
  expect(texts(files.get('sitemap-2.xml')!, '//s:loc')).toEqual(['https://fans.example/dojang/c'])
})

test('robots.txt names the sitemap, and says where robots look for it', () => {
  expect(robotsOf(SITE)).toContain('Sitemap: https://fans.example/dojang/sitemap.xml\n')
  expect(robotsOf(SITE)).toMatch(/^# Robots read this at the root of a host only/)
  expect(robotsOf({ ...SITE, address: 'https://fans.example/' })).toMatch(/^Sitemap: /)
})
