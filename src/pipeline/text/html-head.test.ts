import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { headOf } from './html-head.ts'

const siteOf = (head: string, body = '<h1>Moon Ga-on sails</h1>') =>
  headOf(parseHTML(`<html><head>${head}</head><body>${body}</body></html>`).document).site

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`

test.each([
  ['<meta property="og:site_name" content=" Harbor  Lantern ">', 'Harbor Lantern'],
  [ld('{"@type":"NewsArticle","publisher":{"name":"Harbor Lantern"}}'), 'Harbor Lantern'],
  [ld('{"@graph":[{},{"publisher":{"name":"Harbor Lantern"}}]}'), 'Harbor Lantern'],
  [ld('[{"publisher":{"name":"Harbor Lantern"}}]'), 'Harbor Lantern'],
  ['<title>Moon Ga-on sails | News | Harbor Lantern</title>', 'Harbor Lantern'],
  ['<title>Moon Ga-on sails - Harbor Lantern</title>', 'Harbor Lantern'],
  ['<title>Harbor Lantern - a pilot comes home</title>', null],
  [`<meta property="og:site_name" content="${'a'.repeat(61)}">`, null],
  ['<meta property="og:site_name" content="">', null],
  [ld('{'), null],
  [ld('{"publisher":"Harbor Lantern"}'), null],
])('the site of %s', (head, site) => {
  expect(siteOf(head)).toBe(site)
})
