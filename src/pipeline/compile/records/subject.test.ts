import { expect, test } from 'vitest'
import { EventRecord, PersonRecord, WorkRecord } from '#model/record.ts'
import { article, event, person, recordIn, work } from '../articles.fixture.ts'

const ENTRIES = {
  people: [
    person('kim', 'Kim Da Mi', { hangul: '김다미', aliases: ['KDM'] }),
    person('lee', 'Lee', { role: 'director' }),
  ],
  works: [
    work('glory', 'The Glory', {
      kind: 'film',
      released: '2022-12-30',
      network: 'Netflix',
      cast: [{ person: 'kim', character: 'Moon' }, { person: 'gone' }],
      directors: ['lee', 'gone'],
      writers: ['lee'],
    }),
  ],
  events: [
    event('awards', 'Awards', { kinds: ['award', 'appearance'], date: '2023-11', place: 'Seoul' }),
  ],
}

const story = (n: number, people: string[], more: Parameters<typeof article>[1] = {}) =>
  article(`s${n}.md`, {
    published: `2023-01-${String(n).padStart(2, '0')}`,
    people,
    works: ['The Glory'],
    ...more,
  })

const STORIES = [
  story(1, ['Kim Da Mi', 'Ann'], { reports: [{ people: ['Kim Da Mi'], works: ['The Glory'] }] }),
  story(2, ['Kim Dami', 'Ann', 'Bea'], { events: ['awards'] }),
  story(3, ['Lee']),
]

test("a person's page has what the catalogue knows and every story under any spelling", () => {
  const record = recordIn(STORIES, 'actors/kim.json', PersonRecord, ENTRIES)
  expect(record).toMatchObject({
    slug: 'kim',
    name: 'Kim Da Mi',
    hangul: '김다미',
    aliases: ['KDM'],
    reviewed: true,
    role: 'actor',
    seal: { path: 'M 김다미', solid: true },
    parts: [{ work: 'glory', character: 'Moon' }],
    people: [
      { slug: 'ann', count: 2 },
      { slug: 'bea', count: 1 },
    ],
    works: [{ slug: 'glory', count: 2 }],
    moreTrails: 0,
  })
  expect(record.view.cards.map(({ slug }) => slug)).toEqual(['s2', 's1'])
  expect(record.trails.map(({ event }) => event)).toEqual(['casting-of-glory'])
  expect(record.timeline.lanes.map(({ person }) => person)).toEqual(['kim'])
})

test('a person whom the catalogue does not know has a page, marked as not reviewed', () => {
  const record = recordIn(STORIES, 'actors/ann.json', PersonRecord, ENTRIES)
  expect(record).toMatchObject({
    name: 'Ann',
    hangul: null,
    reviewed: false,
    seal: { path: 'M Ann', solid: false },
    parts: [],
    people: [
      { slug: 'kim', count: 2 },
      { slug: 'bea', count: 1 },
    ],
  })
})

test('an entry that no story names has a page without stories', () => {
  const record = recordIn([], 'dramas/glory.json', WorkRecord, ENTRIES)
  expect(record).toMatchObject({ view: { total: 0, cards: [] }, trails: [], people: [] })
})

test("a work's page leaves out people whom the catalogue does not have", () => {
  const record = recordIn(STORIES, 'dramas/glory.json', WorkRecord, ENTRIES)
  expect(record).toMatchObject({
    kind: 'film',
    released: '2022-12-30',
    network: 'Netflix',
    cast: [{ person: 'kim', character: 'Moon' }],
    directors: ['lee'],
    writers: ['lee'],
    events: [
      { slug: 'awards', count: 1 },
      { slug: 'casting-of-glory', count: 1 },
    ],
  })
})

test('an event of the catalogue has the stories that name it, without a report', () => {
  const record = recordIn(STORIES, 'events/awards.json', EventRecord, ENTRIES)
  expect(record).toMatchObject({
    kinds: ['award', 'appearance'],
    date: { edtf: '2023-11', basis: 'stated', reason: 'the catalogue' },
    place: 'Seoul',
    trails: [],
  })
  expect(record.view.cards.map(({ slug }) => slug)).toEqual(['s2'])
})

test('pages do not grow with the archive: trails, steps, names and cards are capped and counted', () => {
  const many = Array.from({ length: 28 }, (_, n) =>
    story(n + 1, ['Kim Da Mi', `Person ${n}`], {
      works: [`Work ${n}`],
      reports: [
        { people: ['Kim Da Mi'], works: [`Work ${n}`], evidence: `Number ${n}.` },
        { kind: 'award', people: ['Kim Da Mi'], event: 'awards', evidence: `Prize ${100 + n}.` },
      ],
    }),
  )
  const record = recordIn(many, 'actors/kim.json', PersonRecord, ENTRIES)
  expect([record.trails.length, record.moreTrails]).toEqual([12, 17])
  expect([record.people.length, record.works.length]).toEqual([8, 8])
  expect([record.view.cards.length, record.view.total]).toEqual([20, 28])
  const { trails } = recordIn(many, 'events/awards.json', EventRecord, ENTRIES)
  expect(trails.map(({ steps, earlier }) => [steps.length, earlier])).toEqual([[6, 22]])
  expect(trails[0]!.steps.at(-1)!.evidence).toBe('Prize 127.')
})
