import { parseHTML } from 'linkedom'
import { beforeEach, expect, test, vi } from 'vitest'
import { followLinks } from './follow-links.ts'

const PAGE = `
  <a id="story" data-page="" href="/fans/articles/a-story#evidence-1"><b>A story</b></a>
  <a id="more" data-page="keep" href="?page=2">Show more</a>
  <a id="here" data-page="" href="/fans/articles?status=denied">All</a>
  <a id="feed" href="/fans/feed.xml">Feed</a>
  <svg><a id="mark" data-page="" href="/fans/events/an-event"><title>A mark</title></a></svg>
  <p id="text">No link</p>`
const ADDRESS = 'https://fans.example/fans/articles?status=denied'

const navigate = vi.fn<(to: unknown, options?: unknown) => Promise<void>>()
let page: ReturnType<typeof parseHTML>
beforeEach(() => {
  page = parseHTML(PAGE)
  Object.defineProperty(page.document, 'baseURI', { value: ADDRESS })
  vi.stubGlobal('document', page.document)
  vi.stubGlobal('Element', page.Element)
  vi.stubGlobal('window', { location: { href: ADDRESS } })
  followLinks({ navigate }, '/fans/')
  return () => {
    vi.unstubAllGlobals()
    vi.clearAllMocks()
  }
})

/** Clicks; returns whether the browser is left to do what it would. */
function click(selector: string, how: Partial<MouseEvent> = {}): boolean {
  const event = new page.Event('click', { bubbles: true, cancelable: true })
  Object.assign(event, { button: 0, ...how })
  page.document.querySelector(selector)!.dispatchEvent(event)
  return !event.defaultPrevented
}

test.each([
  ['#story b', { pathname: '/articles/a-story', search: '', hash: '#evidence-1' }],
  ['#mark title', { pathname: '/events/an-event', search: '', hash: '' }],
])('%s: the router goes there, from the folder of the site', (selector, to) => {
  expect(click(selector)).toBe(false)
  expect(navigate).toHaveBeenCalledExactlyOnceWith(to, {
    replace: false,
    preventScrollReset: false,
  })
})

test('a link to what is open leaves no second step in the history', () => {
  click('#here')
  expect(navigate.mock.lastCall?.[1]).toMatchObject({ replace: true })
})

test('a link that keeps the page where it is scrolled says so', () => {
  click('#more')
  expect(navigate).toHaveBeenCalledExactlyOnceWith(
    { pathname: '/articles', search: '?page=2', hash: '' },
    { replace: false, preventScrollReset: true },
  )
})

test.each([
  ['#feed', {}],
  ['#text', {}],
  ['#story', { ctrlKey: true }],
  ['#story', { metaKey: true }],
  ['#story', { shiftKey: true }],
  ['#story', { altKey: true }],
  ['#story', { button: 1 }],
])('%s, %j: is the browser’s', (selector, how) => {
  expect(click(selector, how)).toBe(true)
  expect(navigate).not.toHaveBeenCalled()
})

test('a click that somebody else has taken is theirs', () => {
  page.document.querySelector('#story')!.addEventListener('click', (event) => {
    event.preventDefault()
  })
  click('#story')
  expect(navigate).not.toHaveBeenCalled()
})
