import { expect, test } from 'vitest'
import { ListRecord } from '#model/record.ts'
import { article, event, person, recordIn, work } from '../articles.fixture.ts'

test('most stories come first, then those reviewed, then by name', () => {
  const people = [person('zoe', 'Zoe', { hangul: '조이', role: 'director' })]
  const stories = [
    article('a.md', { published: '2023-01-01', people: ['Kim', 'Zoe', 'Ann', 'Bea'] }),
    article('b.md', {
      published: '2023-02',
      people: ['Kim'],
      reports: [{ status: 'denied', people: ['Kim'] }],
    }),
  ]
  const { items, total, pages } = recordIn(stories, 'actors.1.json', ListRecord, { people })
  expect(items.map(({ slug, stories }) => [slug, stories])).toEqual([
    ['kim', 2],
    ['zoe', 1],
    ['ann', 1],
    ['bea', 1],
  ])
  expect([total, pages]).toEqual([4, 1])
  expect(items[0]).toMatchObject({ when: { edtf: '2023-02' }, status: 'denied', reviewed: false })
  expect(items[1]).toEqual({
    slug: 'zoe',
    hangul: '조이',
    detail: 'director',
    reviewed: true,
    stories: 1,
    when: { edtf: '2023-01-01', basis: 'stated', reason: 'test' },
    status: null,
  })
})

test('a long list has pages of 48', () => {
  const people = Array.from({ length: 49 }, (_, i) => `Person ${i + 10}`)
  const stories = [article('a.md', { people })]
  const first = recordIn(stories, 'actors.1.json', ListRecord)
  const second = recordIn(stories, 'actors.2.json', ListRecord)
  expect([first.items.length, second.items.length]).toEqual([48, 1])
  expect([first.total, first.pages]).toEqual([49, 2])
  expect(second.refs.people.map(({ name }) => name)).toEqual(['Person 58'])
})

test('works tell their release, events their day; neither where it is not known', () => {
  const entries = {
    works: [work('glory', 'Glory', { kind: 'film', released: '2022' }), work('moon', 'Moon')],
    events: [event('awards', 'Awards', { kinds: ['award'], date: '2023' }), event('talk', 'Talk')],
  }
  const dramas = recordIn([], 'dramas.1.json', ListRecord, entries)
  expect(dramas.items.map(({ detail, when }) => [detail, when?.edtf])).toEqual([
    ['film', '2022'],
    ['drama', undefined],
  ])
  const events = recordIn([], 'events.1.json', ListRecord, entries)
  expect(events.items.map(({ detail, when }) => [detail, when?.edtf])).toEqual([
    ['award', '2023'],
    ['casting', undefined],
  ])
})
