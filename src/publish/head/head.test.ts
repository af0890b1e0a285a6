import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { pagesOf } from '../pages.ts'
import { shownPage, type ShownPage } from '../shown-page.ts'
import { article, event, HOSTILE, person, report, SITE, when, work } from '../records.fixture.ts'
import type { PublicSite } from '../site.ts'
import { headOf } from './head.ts'
import { headHtml } from './tags.ts'

const story: ShownPage = { kind: 'article', record: article() }

/** The head of a page as a browser would find it. */
const headIn = (page: ShownPage, site: PublicSite = SITE) =>
  parseHTML(`<!doctype html><html><head>${headHtml(headOf(page, site))}</head></html>`).document

const content = (document: Document, selector: string) =>
  document.querySelector(selector)?.getAttribute('content')

describe('the head of a page', () => {
  test('names it as the app does, and describes it by its main report', () => {
    const document = headIn(story)
    expect(document.title).toBe('She is not in it · Dojang')
    expect(content(document, '[name=description]')).toBe(
      'Denied, told 1 June 2023: “Han So Hee is not in it.” (Star Daily)',
    )
  })

  test('says who says so, and when it was', () => {
    const told = report({ by: 'Netflix', date: when('2022-12-22') })
    const page: ShownPage = { kind: 'article', record: article({ reports: [told] }) }
    expect(content(headIn(page), '[name=description]')).toMatch(
      /^Denied, according to Netflix, 22 December 2022: /,
    )
  })

  test('tells a story without a report by its summary', () => {
    const page: ShownPage = { kind: 'article', record: article({ reports: [], main: null }) }
    expect(content(headIn(page), '[name=description]')).toBe('A summary. (Star Daily)')
  })

  test.each<[ShownPage, string]>([
    [
      { kind: 'actor', record: person() },
      'Han So Hee (한소희), actor. 1 story. Casting of The Glory: denied, told 1 June 2023.',
    ],
    [
      { kind: 'drama', record: work() },
      'The Glory (더 글로리), drama, Netflix, released 30 December 2022. 1 story. Casting of The Glory: denied, told 1 June 2023.',
    ],
    [
      { kind: 'event', record: event() },
      'Casting of The Glory, casting, 30 December 2022, Seoul. 1 story. Han So Hee: denied, told 1 June 2023.',
    ],
  ])('describes a subject by what is known of it: %#', (page, words) => {
    expect(content(headIn(page), '[property="og:description"]')).toBe(words)
  })

  test('has one canonical address, below the base path', () => {
    const links = headIn(story).querySelectorAll('[rel=canonical]')
    expect(Array.from(links, (link) => link.getAttribute('href'))).toEqual([
      'https://fans.example/dojang/articles/a-story',
    ])
    expect(content(headIn({ kind: 'about' }), '[property="og:url"]')).toBe(
      'https://fans.example/dojang/about',
    )
  })

  test('claims no address where the site has none', () => {
    const html = headHtml(headOf(story, { ...SITE, address: undefined }))
    expect(html).not.toContain('://fans.example')
    expect(html).not.toContain('canonical')
  })

  test('keeps the page for what is missing out of search engines, without an address', () => {
    const document = headIn({ kind: 'not-found' })
    expect(content(document, '[name=robots]')).toBe('noindex')
    expect(document.querySelector('[rel=canonical]')).toBeNull()
    expect(headIn(story).querySelector('[name=robots]')).toBeNull()
  })

  test('shows what others wrote as text', () => {
    const hostile = article()
    hostile.card.headline = HOSTILE
    hostile.reports = [report({ evidence: HOSTILE, by: HOSTILE })]
    const document = headIn({ kind: 'article', record: hostile })
    expect(document.querySelector('img')).toBeNull()
    expect(content(document, '[property="og:title"]')).toContain('<img src=x onerror=alert(1)>')
    expect(document.title).toContain('</script><!--')
  })
})

test('a page of the list gets its head from the record that it is drawn from', () => {
  const [page] = [...pagesOf(['articles/a-story.json'])].slice(-1)
  expect(headOf(shownPage(page!, article()), SITE)).toEqual(headOf(story, SITE))
})
