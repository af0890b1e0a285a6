import { expect, test } from 'vitest'
import { event } from '../articles.fixture.ts'
import type { Unplaced } from './derive-events.ts'
import { eventMatcher } from './match-events.ts'

const EVENTS = [
  event('awards', 'Awards', { kinds: ['award', 'appearance'] }),
  event('casting', 'Casting of The Glory', { works: ['the-glory'] }),
  event('her-casting', 'Casting of Song', { works: ['the-glory'], people: ['song'] }),
  event('joint-film', 'Joint film', { people: ['song', 'han'] }),
]

const REPORT: Unplaced = {
  kind: 'casting',
  people: [],
  works: [],
  date: { edtf: null, basis: 'unknown', reason: 'no date' },
  named: null,
  story: { slug: 'a-story', headline: 'A story', published: null },
}

const matched = (more: Partial<Unplaced>) => eventMatcher(EVENTS)({ ...REPORT, ...more })

test('the event that the sentence names is taken when it is of the kind', () => {
  expect(matched({ kind: 'award', named: 'awards' })).toEqual(['awards'])
  expect(matched({ kind: 'statement', named: 'awards' })).toEqual([])
})

test('an event that the catalogue does not have is not', () => {
  expect(matched({ named: 'gone' })).toEqual([])
})

test('an event of the kind and a work matches; with people, only when one of them is reported', () => {
  expect(matched({ works: ['the-glory'], people: ['kim'] })).toEqual(['casting'])
  expect(matched({ works: ['the-glory'], people: ['song'] })).toEqual(['her-casting'])
  expect(matched({ works: ['the-glory'], kind: 'release' })).toEqual([])
})

test('an event without works takes a report without works that names all its people', () => {
  expect(matched({ people: ['kim', 'han', 'song'] })).toEqual(['joint-film'])
  expect(matched({ people: ['han'] })).toEqual([])
  expect(matched({ people: ['han', 'song'], works: ['my-name'] })).toEqual([])
})

test('an event with neither matches only by name', () => {
  expect(matched({ kind: 'award', people: ['kim'], works: ['the-glory'] })).toEqual([])
})

test('each work of a report has its own event', () => {
  const events = [
    event('opening', 'Opening', { kinds: ['release'], works: ['the-glory'], date: '2024-03-01' }),
    event('premiere', 'Premiere', { kinds: ['release'], works: ['my-name'] }),
  ]
  const date = { edtf: '2024', basis: 'stated' as const, reason: 'test' }
  const works = ['the-glory', 'my-name']
  const found = eventMatcher(events)({ ...REPORT, kind: 'release', works, date })
  expect(found).toEqual(['opening', 'premiere'])
})

test('of several, those on the day of the report are taken; else those of no known day; else all', () => {
  const events = [
    event('opening', 'Opening', { works: ['the-glory'], date: '2022-12-30' }),
    event('take-down', 'Take-down', { works: ['the-glory'], date: '2022-12' }),
    event('some-day', 'Some day', { works: ['the-glory'] }),
  ]
  const on = (edtf: string | null) => {
    const date = { edtf, basis: 'stated' as const, reason: 'test' }
    return eventMatcher(events)({ ...REPORT, works: ['the-glory'], date })
  }
  expect(on('2022-12-22')).toEqual(['take-down'])
  expect(on('2022-12-30')).toEqual(['opening', 'take-down'])
  expect(on('2023')).toEqual(['some-day'])
  expect(on('XXXX-12-22')).toEqual(['some-day'])
  expect(on(null)).toEqual(['opening', 'take-down', 'some-day'])
})

test('an event both named and matched is there once', () => {
  expect(matched({ works: ['the-glory'], named: 'casting' })).toEqual(['casting'])
})
