import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { files } from '#model/files.ts'
import { paths } from '#paths'
import type { Kind } from '#app/pages.ts'
import { createDrawer, type Drawing } from './draw.tsx'
import { article, HOSTILE, person, today } from './sample-records.fixture.ts'

vi.mock('react-router-dom', async () => import('./static-router.tsx'))

const RECORDS = [
  [files.today(), today],
  [files.article('a-story'), article],
  [files.actor('han-so-hee'), person],
] as const

let drawIt: Awaited<ReturnType<typeof createDrawer>>
beforeEach(() => void vi.stubEnv('BASE_URL', '/fans/'))
beforeAll(async () => {
  drawIt = await createDrawer('Dojang')
})

/** Draws a page where there is no browser at all. React parts neighbouring texts with comments, which no reader sees. */
function draw(kind: Kind, path: string): Drawing {
  const { title, html } = drawIt({ kind, path, records: RECORDS })
  return { title, html: html.replaceAll('<!-- -->', '') }
}

const escaped = HOSTILE.replaceAll('&', '&amp;')
  .replaceAll('<', '&lt;')
  .replaceAll('>', '&gt;')
  .replaceAll('"', '&quot;')

test('today leads with the newest story, stamped, and invites to follow', () => {
  const { title, html } = draw('today', paths.today())
  expect(title).toBe('Dojang')
  expect(html).not.toContain('<title>Dojang')
  expect(html).toContain(escaped)
  expect(html).toMatch(/-rotate-3[^>]*>.*?Denied/)
  expect(html).toContain('Whom do you follow?')
  expect(html).toContain('day not known')
})

test('a story shows its text as text, the proof marked, and how its date is known', () => {
  const { html } = draw('article', paths.article('a-story'))
  expect(html).toContain(escaped)
  expect(html).not.toContain('<img')
  expect(html).toMatch(
    /<mark id="evidence-1"[^>]*><a [^>]*href="\/fans\/actors\/han-so-hee"[^>]*>Han So Hee<\/a> is not in it\.<\/mark>/,
  )
  expect(html).toContain('year worked out from a release')
  expect(html).toContain('date not given')
  expect(html).toContain('Share this')
})

test('a story links to no address but http and https', () => {
  expect(draw('article', paths.article('a-story')).html).not.toContain('javascript:')
})

test('an actor who is not reviewed says so, and the name in Hangul says that it is Korean', () => {
  const { html } = draw('actor', paths.actor('han-so-hee'))
  expect(html).toContain('<span lang="ko">한소희</span>')
  expect(html).toContain('no editor has reviewed this entry yet')
  expect(html).toContain('as Yoon Ji Woo')
  expect(html).toMatch(/Denied<\/span><span>reported <time dateTime="2022-12-22"[^>]*>22 Dec 2022/)
})

test.each([
  ['following', paths.following(), 'You follow nobody yet'],
  ['about', paths.about(), 'What a stamp means'],
  ['not-found', '/404', 'There is no page at this address.'],
] as const)('%s is drawn without a record', (kind, path, words) => {
  expect(draw(kind, path).html).toContain(words)
})

test('each link is below the folder of the site', () => {
  const { html } = draw('today', paths.today())
  expect(html).toContain('href="/fans/"')
  expect(html).not.toMatch(/(?:href|action)="\/(?!fans)/)
})

test('no style stands in an attribute, where the policy would block it', () => {
  expect(draw('today', paths.today()).html).not.toContain('style=')
})
