import { expect, test } from 'vitest'
import { PersonRecord } from '#model/record.ts'
import { compile } from './compile.ts'
import { article, catalogue, event, person, recordIn, seal, work } from './fixture.ts'
import { faultsOf } from './schemas.ts'

const CATALOGUE = catalogue({
  people: [
    person('han-so-hee', 'Han So Hee', { hangul: '한소희' }),
    person('lee-eung-bok', 'Lee Eung Bok'),
  ],
  works: [work('the-glory', 'The Glory', { cast: [{ person: 'han-so-hee', character: 'Guest' }] })],
  events: [event('awards', 'Awards of 2023', { kinds: ['award'], date: '2023-11-24' })],
  outlets: [{ id: 'soompi', name: 'Soompi', aliases: [], boilerplate: [] }],
})

const TALKS = 'Han So Hee is in talks for The Glory.'
const ARTICLES = [
  article('talks.md', {
    published: '2023-05-01',
    text: [TALKS],
    people: ['Han So Hee'],
    works: ['The Glory'],
    outlet: 'Soompi',
    reports: [
      { status: 'in-talks', people: ['Han So Hee'], works: ['The Glory'], evidence: TALKS },
    ],
  }),
  article('left.md', {
    published: '2023-06-01',
    text: ['HAN SO-HEE left The Glory.', 'Kim Da Mi won a prize.'],
    people: ['HAN SO-HEE', 'Kim Da Mi'],
    works: ['The Glory'],
    events: ['awards'],
    outlet: 'Daily Star Note',
    reports: [
      { status: 'withdrawn', people: ['HAN SO-HEE'], works: ['The Glory'], date: '2023-05-17' },
      { kind: 'award', people: ['Kim Da Mi'], event: 'awards' },
      { kind: 'statement', people: [], works: [] },
    ],
  }),
  article('undated.md', { text: ['Nothing happened.'] }),
  article('year.md', { published: '2022', people: ['Kim Dami'], works: ['My Name'] }),
]

const json = (articles: typeof ARTICLES) =>
  JSON.stringify([...compile({ articles, catalogue: CATALOGUE, seal }).files])

test('every record is as its schema says, and holds nothing else', () => {
  const { files, problems } = compile({ articles: ARTICLES, catalogue: CATALOGUE, seal })
  expect([...files].flatMap(([file, record]) => faultsOf(file, record))).toEqual([])
  expect(problems).toEqual([])
})

test('an archive without stories has all its lists, empty', () => {
  const { files } = compile({ articles: [], catalogue: catalogue(), seal })
  expect([...files].flatMap(([file, record]) => faultsOf(file, record))).toEqual([])
  expect(files.get('today.json')).toMatchObject({ lead: null, latest: [], total: 0 })
  expect(files.get('actors.1.json')).toMatchObject({ total: 0, pages: 1, items: [] })
})

test('the order of the articles makes no difference', () => {
  const expected = json(ARTICLES)
  expect(json(ARTICLES.toReversed())).toBe(expected)
  expect(json([ARTICLES[2]!, ARTICLES[0]!, ARTICLES[3]!, ARTICLES[1]!])).toBe(expected)
})

test('every slug in a record has what it stands for in the refs of the record', () => {
  const record = recordIn(ARTICLES, 'actors/han-so-hee.json', PersonRecord, CATALOGUE)
  const { refs, trails, timeline } = record
  const known = new Set([...refs.people, ...refs.events].map(({ slug }) => slug))
  const named = [...trails.map(({ event }) => event), ...timeline.lanes.map(({ person }) => person)]
  expect(named.filter((slug) => !known.has(slug))).toEqual([])
  expect(named).toEqual(['casting-of-the-glory', 'han-so-hee'])
})
