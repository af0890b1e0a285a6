import * as v from 'valibot'
import { expect, test } from 'vitest'
import { PersonRecord, Refs } from '#model/record.ts'
import { compile } from './compile.ts'
import { article, catalogue, event, person, recordIn, seal, work } from './articles.fixture.ts'
import { faultsOf } from './faults.fixture.ts'

const CATALOGUE = catalogue({
  people: [
    person('han-so-hee', 'Han So Hee', { hangul: '한소희' }),
    person('lee-eung-bok', 'Lee Eung Bok'),
    person('nobody-writes-of-him', 'Nobody'),
  ],
  works: [
    work('the-glory', 'The Glory', {
      cast: [{ person: 'han-so-hee', character: 'Guest' }, { person: 'nobody-writes-of-him' }],
      directors: ['lee-eung-bok'],
    }),
    work('unreported', 'Unreported', { cast: [{ person: 'han-so-hee' }] }),
  ],
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
  const files = new Map(compile({ articles: [], catalogue: catalogue(), seal }).files)
  expect([...files].flatMap(([file, record]) => faultsOf(file, record))).toEqual([])
  expect(files.get('today.json')).toMatchObject({ lead: null, latest: [], total: 0 })
  expect(files.get('actors.1.json')).toMatchObject({ total: 0, pages: 1, items: [] })
})

test('the order of the articles makes no difference', () => {
  const expected = json(ARTICLES)
  expect(json(ARTICLES.toReversed())).toBe(expected)
  expect(json([ARTICLES[2]!, ARTICLES[0]!, ARTICLES[3]!, ARTICLES[1]!])).toBe(expected)
})

/** By the key under which a slug stands in a record, the part of the refs that must have it. */
const PART_OF: Record<string, 'people' | 'works' | 'events'> = {
  person: 'people',
  people: 'people',
  directors: 'people',
  writers: 'people',
  work: 'works',
  works: 'works',
  event: 'events',
  events: 'events',
}

/** Every slug in a record, with the part of the refs that must have it: 'people/han-so-hee'. */
function namedIn(value: unknown, key = ''): string[] {
  const part = PART_OF[key]
  if (typeof value === 'string') return part ? [`${part}/${value}`] : []
  if (Array.isArray(value)) return value.flatMap((one) => namedIn(one, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([inner, one]) =>
    namedIn(one, inner === 'slug' ? key : inner),
  )
}

test('every slug in a record has what it stands for in the refs of the record', () => {
  const { files } = compile({ articles: ARTICLES, catalogue: CATALOGUE, seal })
  const withRefs = [...files].flatMap(([file, record]) => {
    const parsed = v.safeParse(v.looseObject({ refs: Refs }), record)
    return parsed.success ? [{ file, ...parsed.output }] : []
  })
  expect(withRefs.length).toBeGreaterThan(15)
  for (const { file, refs, ...record } of withRefs) {
    const known = new Set(namedIn(refs))
    const missing = namedIn(record).filter((name) => !known.has(name))
    expect([file, ...missing]).toEqual([file])
  }
  const her = recordIn(ARTICLES, 'actors/han-so-hee.json', PersonRecord, CATALOGUE)
  expect(namedIn(her.trails)).toContain('events/casting-of-the-glory')
})
