import { describe, expect, test } from 'vitest'
import type { Format, RawArticle } from '#model/article.ts'
import { EMPTY_CATALOGUE } from '#model/catalogue.ts'
import { NO_FRONT_MATTER } from '#model/front-matter.ts'
import { clean } from './clean.ts'

const BODY =
  'Actress Moon Ga-on will star in the drama “Paper Harbor,” her agency said on Monday in a statement.'
const MORE = 'She plays a pilot who comes home to the harbor after ten years and finds it changed.'

const raw = (text: string, format: Format = 'text'): RawArticle => ({
  file: 'a.txt',
  format,
  text,
  front: NO_FRONT_MATTER,
})
const cleaned = (...lines: string[]) => clean(raw(lines.join('\n')), EMPTY_CATALOGUE)
const removed = (...lines: string[]) => cleaned(...lines).boilerplate.map(({ text }) => text)

describe('headline', () => {
  test.each([
    ['the first line', ['Moon Ga-on to lead Paper Harbor', BODY]],
    ['below a date line', ['Monday, May 1, 2023', 'Moon Ga-on to lead Paper Harbor', BODY]],
    ['below the name of a section', ['Celebrity Corner', 'Moon Ga-on to lead Paper Harbor', BODY]],
    ['below a search', ['moon ga on drama 2023', 'Moon Ga-on to lead Paper Harbor', BODY]],
    ['below a path', ['Home » News', 'Moon Ga-on to lead Paper Harbor', '', BODY]],
    ['below a masthead', ['Drama Daily', 'Moon Ga-on to lead Paper Harbor', BODY]],
    [
      'above a date line and a caption',
      [
        'Moon Ga-on to lead Paper Harbor',
        'Posted : 2023-05-01 16:22',
        'Moon Ga-on, the pilot of Paper Harbor, smiles before the press in Seoul',
        BODY,
      ],
    ],
    ['above a subhead', ['Moon Ga-on to lead Paper Harbor', 'Moon Ga-on is a pilot', BODY]],
  ])('%s', (_, lines) => {
    expect(cleaned(...lines).headline.text).toBe('Moon Ga-on to lead Paper Harbor')
  })

  test.each([
    'Seoul Desk | Nov. 4, 2024',
    'May 1, 2023 · 3 min read',
    'Moon Eun-ju | May 1, 2023',
    'K-Drama Desk, 3 June 2024',
  ])('above “%s”, not the caption below', (dated) => {
    const caption = 'Actress Moon Ga-on plays a pilot in the drama Paper Harbor'
    expect(
      cleaned('Moon Ga-on to lead Paper Harbor', dated, caption, BODY, MORE).headline.text,
    ).toBe('Moon Ga-on to lead Paper Harbor')
  })

  test('the first longer line, where the text takes up none', () => {
    const headline = 'Old friends and new ones at sea'
    expect(cleaned('Monthly Cine', 'Interview', headline, BODY).headline.text).toBe(headline)
  })

  test('one that begins like a link, where the text takes it up', () => {
    const headline = 'Watch: Actress Moon Ga-on comes home to Paper Harbor'
    expect(cleaned('TV/Film', headline, BODY).headline.text).toBe(headline)
    expect(removed('TV/Film', headline, BODY)).toEqual(['TV/Film'])
  })

  test('the one that is repeated below', () => {
    const headline = 'How to cry into your ramyun over it'
    const below = ['Comments', `4 thoughts on "${headline}"`]
    expect(cleaned('~ the drama of a star ~', headline, BODY, ...below).headline.text).toBe(
      headline,
    )
  })

  test('the heading of Markdown', () => {
    const article = raw(`Moon Ga-on in Paper Harbor\n\n# Quiet\n\n${BODY}`, 'markdown')
    expect(clean(article, EMPTY_CATALOGUE).headline).toMatchObject({
      text: 'Quiet',
      reason: 'the heading of the page',
    })
  })

  test('front matter wins, and says so', () => {
    const article = { ...raw(BODY), front: { ...NO_FRONT_MATTER, headline: 'Another' } }
    expect(clean(article, EMPTY_CATALOGUE).headline).toEqual({
      text: 'Another',
      place: null,
      reason: 'front matter',
    })
  })
})

describe('dates and scraps between headline and text', () => {
  test.each([
    'Nov 28',
    'November 26, 2019 · by tangerine',
    '2019/02/11 | Text Seol Min-jung | Photo Baek Seung-chan',
    'Cine Hub Korea, Nov. 4, 2024',
    '5 Mar 2024 / musical',
    'hit 1,204',
    'Editorial Team',
  ])('taken out: %s', (line) => {
    expect(removed('Moon Ga-on to lead Paper Harbor', line, BODY)).toEqual([line])
  })

  test.each([
    'The series arrives on March 1, 2024',
    'A ruined dynasty and a man who counts every debt',
    '■ Paper Harbor',
    '“I am home.”',
  ])('kept: %s', (line) => {
    expect(removed('Moon Ga-on to lead Paper Harbor', line, BODY)).toEqual([])
  })
})

test('what the markup sets outside the article, but for a subhead', () => {
  const text = `Moon Ga-on to lead Paper Harbor\nShe will be a pilot who comes home\n${BODY}\nSix rooftop bars with a view to see in Seoul now that summer has come.`
  const at = (part: string) => ({ start: text.indexOf(part), end: text.length })
  const marks = {
    headline: null,
    outside: [at('She will'), at('Six')],
    emphasis: [],
    published: null,
    site: null,
  }
  const { boilerplate } = clean({ ...raw(text, 'html'), marks }, EMPTY_CATALOGUE)
  expect(boilerplate.map(({ text, reason }) => [text.slice(0, 3), reason])).toEqual([
    ['Six', 'stands outside the article in the page’s markup'],
  ])
})

describe('furniture by its place', () => {
  test('a Korean date line with a reporter', () => {
    const line = '입력 : 2022.10.07 08:47 수정 : 2022.10.07 08:47 Ma Eun-bi 기자'
    expect(removed('Moon Ga-on to lead Paper Harbor', line, BODY)).toEqual([line])
  })

  test('above the headline', () => {
    expect(removed('Celebrity Corner', 'Moon Ga-on to lead Paper Harbor', BODY)).toEqual([
      'Celebrity Corner',
    ])
  })

  test('the headline, shortened', () => {
    const path = 'HomeNewsMoon Ga-on to lead Paper...'
    expect(removed(path, 'Moon Ga-on to lead Paper Harbor', BODY)).toEqual([path])
  })

  test('a second time', () => {
    const caption = 'Moon Ga-on at the harbor'
    expect(removed('Moon Ga-on to lead Paper Harbor', caption, caption, BODY)).toEqual([caption])
  })

  test('a blog’s prose without a stop at its end stays', () => {
    const blog =
      'he was only with us for a short time but he bought the coffee every day. we miss it'
    expect(removed('Moon Ga-on to lead Paper Harbor', BODY, blog)).toEqual([])
  })

  test('all below the comments, prose too', () => {
    const comment = 'I have waited for this drama for so long that I nearly gave up on it all.'
    const below = ['Comments', 'a fan says:', comment]
    expect(removed('Moon Ga-on to lead Paper Harbor', BODY, MORE, ...below)).toEqual(below)
  })

  test('links below the last sentence', () => {
    const links = ['Ten dramas by the sea', '-', 'What pilots wear']
    expect(removed('Moon Ga-on to lead Paper Harbor', BODY, MORE, ...links)).toEqual(links)
  })

  test('a name under the headline of which the text says nothing', () => {
    expect(removed('Moon Ga-on to lead Paper Harbor', 'Anna Berg', BODY)).toEqual(['Anna Berg'])
  })

  test('lines that an outlet repeats', () => {
    const outlet = { id: 'x', name: 'The Post', aliases: [], boilerplate: ['Ever yours.'] }
    const text = ['Moon Ga-on to lead Paper Harbor', 'Ever yours.', BODY].join('\n')
    const { boilerplate } = clean(raw(text), { ...EMPTY_CATALOGUE, outlets: [outlet] })
    expect(boilerplate.map(({ reason }) => reason)).toEqual(['a line that The Post repeats'])
  })
})

describe('furniture at the ends of a line', () => {
  test.each([
    [`[POPNEWS | Ann Lee] ${MORE}`, '[POPNEWS | Ann Lee]'],
    [`${BODY} (Photo: tvN)`, '(Photo: tvN)'],
    [`${BODY}...More`, '...More'],
    [`Moon Ga-on at the harbor/Photo Credit=Harbor Committee`, 'Photo Credit=Harbor Committee'],
    [
      `${BODY} What do you think? Tell us in the comments!`,
      'What do you think? Tell us in the comments!',
    ],
  ])('%s', (line, part) => {
    const after = line.startsWith(BODY) ? MORE : BODY
    expect(removed('Moon Ga-on to lead Paper Harbor', line, after)).toEqual([part])
  })
})

describe('kept', () => {
  test.each([
    ['a heading inside the text', 'What comes next for Moon Ga-on'],
    ['a name that the text speaks of', 'Moon Ga-on'],
    ['an interview’s mark', '[Interview] Moon Ga-on of “Paper Harbor” on flying'],
    ['a question to the reader without a form', 'Who would you like to see as the pilot?'],
  ])('%s', (_, line) => {
    expect(removed('Moon Ga-on to lead Paper Harbor', BODY, line, MORE)).toEqual([])
  })
})

test('every line is headline, paragraph or boilerplate, letter for letter', () => {
  const lines = [
    'Menu',
    'Moon Ga-on to lead Paper Harbor',
    'By Ann Lee',
    BODY,
    MORE,
    'Leave a Reply',
  ]
  const { text, headline, paragraphs, boilerplate } = cleaned(...lines)
  const places = [headline.place!, ...paragraphs, ...boilerplate.map(({ place }) => place)]
  const told = places
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end))
  expect(told).toEqual(lines)
})

test('Markdown: marks are left out, wrapped lines are one paragraph', () => {
  const article = clean(
    raw(`# Moon Ga-on to lead\n\nOne line\nand its end.\n\n> Said.`, 'markdown'),
    EMPTY_CATALOGUE,
  )
  expect(article.headline.text).toBe('Moon Ga-on to lead')
  expect(article.paragraphs.map(({ text }) => text)).toEqual(['One line\nand its end.', 'Said.'])
})

test('an empty text has an empty headline and nothing else', () => {
  expect(clean(raw(' \n'), EMPTY_CATALOGUE)).toMatchObject({
    headline: { text: '' },
    paragraphs: [],
    boilerplate: [],
  })
})
