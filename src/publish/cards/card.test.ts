import { expect, test } from 'vitest'
import { article, event, HOSTILE, person, report, SITE, when, work } from '../records.fixture.ts'
import { headOf } from '../head/head.ts'
import type { ShownPage } from '../shown-page.ts'
import { cardOf, cardVersion } from './card.ts'
import { cardSvg } from './card-svg.ts'
import type { Typesetter } from './typesetter.ts'

const SEAL = { path: 'M0 0l9 0 0 9z', solid: true }

/** Draws no letters, but tells what they are. */
const setter: Typesetter = {
  width: (text, { size }) => (text.length * size) / 2,
  draw: (text) => `<desc>${encodeURIComponent(text)}</desc>`,
  isRtl: () => false,
}

test('of a story shows its headline, its date and outlet, its main finding and whom it names', () => {
  expect(cardOf({ kind: 'article', record: article() })).toEqual({
    kicker: '1 June 2023 · Star Daily',
    title: 'She is not in it',
    hangul: null,
    stamp: 'denied',
    seal: null,
    lines: [],
    people: [{ name: 'Han So Hee', seal: SEAL }],
  })
})

test('of a story that reports nothing, and has no date, claims neither', () => {
  const record = article({ main: null, reports: [], outlet: null })
  record.card.published = when(null)
  expect(cardOf({ kind: 'article', record })).toMatchObject({ kicker: '', stamp: null })
})

test('of a person shows the seal, the Hangul and where things stand', () => {
  expect(cardOf({ kind: 'actor', record: person() })).toMatchObject({
    kicker: 'Actor · 1 story',
    hangul: '한소희',
    seal: SEAL,
    stamp: null,
    lines: [{ status: 'denied', text: 'Casting of The Glory' }],
  })
})

test('of a work says of whom each status is, and stamps nothing on the whole', () => {
  expect(cardOf({ kind: 'drama', record: work() })).toMatchObject({
    kicker: 'Drama · Netflix · released 30 December 2022',
    stamp: null,
    lines: [{ status: 'denied', text: 'Han So Hee: Casting of The Glory' }],
    people: [{ name: 'Han So Hee' }],
  })
})

test('of an event is stamped with where it stands', () => {
  expect(cardOf({ kind: 'event', record: event() })).toMatchObject({
    kicker: 'Casting · 30 December 2022 · Seoul',
    stamp: 'denied',
  })
})

test('there is none of a list', () => {
  expect(cardOf({ kind: 'about' })).toBeNull()
})

test('the same line stands there once', () => {
  const [trail] = person().trails
  const card = cardOf({ kind: 'actor', record: person({ trails: [trail!, trail!, trail!] }) })
  expect(card!.lines).toHaveLength(1)
})

test.each<ShownPage>([
  { kind: 'article', record: article() },
  { kind: 'actor', record: person() },
  { kind: 'drama', record: work() },
  { kind: 'event', record: event() },
])('has all its words and no text of others as markup: %#', (page) => {
  const card = { ...cardOf(page)!, title: HOSTILE }
  const svg = cardSvg(card, { name: 'Dojang', seal: SEAL }, setter)
  const words = Array.from(svg.matchAll(/<desc>(.*?)<\/desc>/g), ([, text]) =>
    decodeURIComponent(text!),
  )
  expect(words).toEqual(expect.arrayContaining(['Dojang', card.kicker]))
  expect(words.join('').replaceAll(' ', '')).toContain(
    HOSTILE.replaceAll(/\s/g, '').replaceAll('\u0000\u0007', '').slice(0, 20),
  )
  expect(svg).not.toContain('<img')
})

test('the address of a picture lasts but for what it shows', () => {
  const site = { ...SITE, cards: true }
  const imageOf = (page: ShownPage) =>
    headOf(page, site).find(({ attrs }) => attrs['property'] === 'og:image')!.attrs['content']!
  const [path, version] = imageOf({ kind: 'actor', record: person() }).split('?v=')
  expect(path).toBe('https://fans.example/dojang/actors/han-so-hee/card.png')
  expect(version).toBe(cardVersion(cardOf({ kind: 'actor', record: person() })!, 'Dojang'))
  const other = imageOf({ kind: 'actor', record: person({ role: 'director' }) }).split('?v=')
  expect(other[0]).toBe(path)
  expect(other[1]).not.toBe(version)
})

test('no picture is promised where none is drawn', () => {
  const tags = headOf({ kind: 'article', record: article({ reports: [report()] }) }, SITE)
  expect(JSON.stringify(tags)).not.toContain('card.png')
  expect(
    JSON.stringify(
      headOf({ kind: 'article', record: article() }, { ...SITE, cards: true, address: undefined }),
    ),
  ).not.toContain('card.png')
})
