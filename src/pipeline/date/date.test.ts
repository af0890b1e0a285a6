import { describe, expect, test } from 'vitest'
import type { CleanArticle } from '#model/article.ts'
import type { Catalogue } from '#model/catalogue.ts'
import { EMPTY_CATALOGUE } from '#model/catalogue.ts'
import type { FrontMatter } from '#model/front-matter.ts'
import { NO_FRONT_MATTER } from '#model/front-matter.ts'
import { date } from './date.ts'

/** A page: lines above the text that `clean` took out, and the text. */
function page(above: string[], body: string[], front: FrontMatter = NO_FRONT_MATTER): CleanArticle {
  const text = [...above, ...body].join('\n')
  const spanOf = (line: string) => {
    const start = text.indexOf(line)
    return { text: line, start, end: start + line.length }
  }
  return {
    file: 'a.txt',
    format: 'text',
    text,
    front,
    headline: { text: 'A headline', place: null, reason: 'front matter' },
    paragraphs: body.map(spanOf),
    boilerplate: above.map((line) => ({ text: line, place: spanOf(line), reason: 'a date line' })),
  }
}

const catalogue: Catalogue = {
  ...EMPTY_CATALOGUE,
  works: [
    {
      id: 'x',
      name: 'Paper Harbor',
      kind: 'drama',
      aliases: [],
      released: '2021-03-30',
      cast: [],
      directors: [],
      writers: [],
    },
  ],
  events: [
    {
      id: 'y',
      name: '12th Lantern Awards',
      kinds: ['award'],
      aliases: ['Lantern Awards'],
      date: '2020-11-24',
      works: [],
      people: [],
    },
  ],
}

const published = (article: CleanArticle, known = EMPTY_CATALOGUE) => {
  const { edtf, basis, reason } = date(article, known).published
  return { edtf, basis, reason }
}

describe('published', () => {
  test.each([
    ['a date line', page(['Posted on May 3, 2021 by Ann'], ['Text.']), '2021-05-03'],
    [
      '"published" before "updated"',
      page(['Updated: May 9, 2021', 'Published: May 3, 2021'], ['Text.']),
      '2021-05-03',
    ],
    [
      'a dateline without a year',
      page([], ['SEOUL, Dec. 26 (Yonhap) -- A drama ended.']),
      'XXXX-12-26',
    ],
    ['a month alone', page(['October 2021 issue'], ['Text.']), '2021-10'],
    [
      'a day before a month',
      page(['October 2021 issue', 'Posted May 3, 2021'], ['A.']),
      '2021-05-03',
    ],
    [
      'a date line below a second headline',
      ((article) => ({
        ...article,
        paragraphs: [article.boilerplate[0]!.place, ...article.paragraphs].map((place) => ({
          ...place,
          text: article.text.slice(place.start, place.end),
        })),
        boilerplate: article.boilerplate.slice(1),
      }))(page(['A second headline', 'May 3, 2021'], ['Text.'])),
      '2021-05-03',
    ],
    ['a dateline with a year', page([], ['SEOUL, May 3, 2021 — A drama ended.']), '2021-05-03'],
  ])('%s is stated', (_, article, edtf) => {
    expect(published(article)).toMatchObject({ edtf, basis: 'stated' })
  })

  test.each([
    ['2021/05/03/x', '2021-05-03', 'day'],
    ['news/2021-05-03-x', '2021-05-03', 'day'],
    ['view/AEN20210503004500315', '2021-05-03', 'day'],
    ['view.php?ud=20210503000745', '2021-05-03', 'day'],
    ['2021/05/x', '2021-05', 'month'],
    ['2021/05/33/x', '2021-05', 'month'],
  ])('the address of the article: %s', (path, edtf, what) => {
    const front = { ...NO_FRONT_MATTER, url: `https://example.com/${path}` }
    const reason = `the address of the article holds this ${what}`
    expect(published(page([], ['Text.'], front))).toEqual({ edtf, basis: 'inferred', reason })
  })

  test.each(['12021050311', '2021-05', '20219903', '2021-0503'])('no day in %s', (path) => {
    const front = { ...NO_FRONT_MATTER, url: `https://example.com/${path}` }
    expect(published(page([], ['Text.'], front)).edtf).toBeNull()
  })

  test.each([
    ['behind a line that readers see', 'May 3, 2021', '2021-05-03'],
    ['before the line that tells of a change', 'Updated May 9, 2021', '2021-05-04'],
    ['where nothing else tells it', 'By a reporter', '2021-05-04'],
  ])('a day in the head of an HTML page counts %s', (_, line, edtf) => {
    const marks = { headline: null, outside: [], emphasis: [], published: '2021-05-04', site: null }
    const article = { ...page([line], ['Text.']), marks }
    expect(published(article)).toMatchObject({ edtf, basis: 'stated' })
  })

  test('"today", its year from a release that the text looks forward to', () => {
    const article = page(
      [],
      ['The poster came out today (March 22). “Paper Harbor” comes out on the 30th.'],
    )
    expect(published(article, catalogue)).toEqual({
      edtf: '2021-03-22',
      basis: 'inferred',
      reason: "year worked out from Paper Harbor's release, 30 March 2021",
    })
    expect(published(article)).toMatchObject({ edtf: 'XXXX-03-22', basis: 'inferred' })
  })

  test.each([
    [
      'It spread this morning (February 9).',
      'XXXX-02-09',
      'the text calls this day "today"; it gives no year',
    ],
    ['It comes out tomorrow, March 1, 2023.', '2023-02-28', 'the text calls this day "tomorrow"'],
    [
      'It ended yesterday (May 3). He was born on May 1, 2020.',
      '2020-05-04',
      'the text calls this day "yesterday"; year of the other dates',
    ],
  ])('%s', (text, edtf, reason) => {
    expect(published(page([], [text]))).toEqual({ edtf, basis: 'inferred', reason })
  })

  test('a ceremony that the text tells as just over', () => {
    const article = page([], ['The Lantern Awards was held on November 24 in Seoul.'])
    expect(published(article, catalogue)).toEqual({
      edtf: '2020-11',
      basis: 'inferred',
      reason: 'the text tells of 12th Lantern Awards (24 November 2020) as just over',
    })
  })

  test('front matter wins, and gives its own reason', () => {
    const front = {
      ...NO_FRONT_MATTER,
      published: '2019',
      basis: 'inferred',
      because: 'the drama ended then',
    } as const
    expect(published(page(['Posted on May 3, 2021'], ['Text.'], front))).toEqual({
      edtf: '2019',
      basis: 'inferred',
      reason: 'the drama ended then',
    })
  })

  test.each([
    ['no date at all', page([], ['She will star in it.'])],
    ['only dates of what happened', page([], ['Filming began on December 19th. It airs in 2023.'])],
    [
      'only the date of a comment',
      {
        ...page([], ['Text.']),
        boilerplate: [
          {
            text: '1 Ann says: May 3, 2021 at 7:12 am',
            place: { start: 90, end: 125 },
            reason: 'x',
          },
        ],
      },
    ],
  ])('%s: unknown', (_, article) => {
    expect(published(article)).toEqual({
      edtf: null,
      basis: 'unknown',
      reason: 'the text gives no date of its own',
    })
  })
})

const dates = (article: CleanArticle) =>
  date(article, EMPTY_CATALOGUE).dates.map(({ edtf, basis }) => `${edtf} ${basis}`)

describe('dates in the text', () => {
  test('get their year from the publication, the nearest one', () => {
    const body = ['It began on December 20. It ends on February 3. The wedding is on May 1, 2022.']
    expect(dates(page(['Posted on January 5, 2021'], body))).toEqual([
      '2020-12-20 inferred',
      '2021-02-03 inferred',
      '2022-05-01 stated',
    ])
  })

  test('get their year from the other dates, where all of these share one', () => {
    expect(dates(page([], ['Cast on June 21, 2021. Then came July 23.']))).toEqual([
      '2021-06-21 stated',
      '2021-07-23 inferred',
    ])
  })

  test('keep it open otherwise', () => {
    expect(
      dates(page([], ['Cast on June 21, 2021, out May 1, 2022. Then came July 23.'])),
    ).toContain('XXXX-07-23 stated')
  })
})
