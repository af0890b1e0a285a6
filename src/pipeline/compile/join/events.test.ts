import { expect, test } from 'vitest'
import type { Catalogue } from '#model/catalogue.ts'
import { article, catalogue, event, seal, work } from '../articles.fixture.ts'
import { join } from './join.ts'

type Sketch = NonNullable<Parameters<typeof article>[1]>
type Report = NonNullable<Sketch['reports']>[number]

const story = (published: string, report: Report) =>
  article(`${published}.md`, { published, works: ['The Glory'], reports: [report] })

const release = (published: string, date: string, more: Report = {}) =>
  story(published, { kind: 'release', works: ['The Glory'], date, ...more })

const dateOf = (slug: string, stories: ReturnType<typeof story>[], more: Partial<Catalogue> = {}) =>
  join(stories, catalogue(more), seal).joined.events.get(slug)?.date

test('the day of an event is the one that its newest confirmed report gives', () => {
  const stories = [
    release('2022-12-01', '2022-12-30'),
    release('2022-11-01', '2023'),
    release('2022-12-02', '2023-02', { status: 'rumoured' }),
  ]
  expect(dateOf('release-of-the-glory', stories)).toEqual({
    edtf: '2022-12-30',
    basis: 'stated',
    reason: 'test',
  })
})

test('a casting goes on for months and has no day', () => {
  const stories = [story('2022-12-01', { works: ['The Glory'], date: '2022-12-01' })]
  expect(dateOf('casting-of-the-glory', stories)).toMatchObject({ edtf: null, basis: 'unknown' })
})

test("what the catalogue says wins: the work's release, and the event's own day", () => {
  const stories = [release('2022-12-01', '2022-12-30')]
  const works = [work('the-glory', 'The Glory', { released: '2022-12-31' })]
  expect(dateOf('release-of-the-glory', stories, { works })).toMatchObject({ edtf: '2022-12-31' })
  const events = [
    event('opening', 'Opening', { kinds: ['release'], works: ['the-glory'], date: '2023-01-01' }),
  ]
  expect(dateOf('opening', stories, { works, events })).toMatchObject({ edtf: '2023-01-01' })
  expect(dateOf('release-of-the-glory', stories, { works, events })).toBeUndefined()
})

test('a release may name people alone', () => {
  const stories = [
    article('a.md', {
      published: '2022-12-01',
      people: ['Song Hye Kyo'],
      reports: [{ kind: 'release', people: ['Song Hye Kyo'], date: '2022-12-30' }],
    }),
  ]
  expect(dateOf('release-song-hye-kyo-2022-12-30', stories)).toMatchObject({ edtf: '2022-12-30' })
})

test('an entry of the catalogue with the slug of a derived event takes its place', () => {
  const entry = event('release-of-the-glory', 'The Glory opens', { kinds: ['award'] })
  const { events } = join(
    [release('2022-12-01', '2022-12-30')],
    catalogue({ events: [entry] }),
    seal,
  ).joined
  expect([...events.values()]).toMatchObject([
    { slug: 'release-of-the-glory', name: 'The Glory opens', reviewed: true, reports: [0] },
  ])
})
