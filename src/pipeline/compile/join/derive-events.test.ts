import { expect, test } from 'vitest'
import { derivedEvents, type Unplaced } from './derive-events.ts'

const naming = { person: (slug: string) => `P(${slug})`, work: (slug: string) => `W(${slug})` }

const report = (more: Partial<Unplaced>): Unplaced => ({
  kind: 'casting',
  people: [],
  works: [],
  date: { edtf: null, basis: 'unknown', reason: 'no date' },
  named: null,
  story: { slug: 'a-story', headline: 'A story', published: null },
  ...more,
})

const dated = (edtf: string) => ({ edtf, basis: 'stated' as const, reason: 'test' })
const derived = (more: Partial<Unplaced>) =>
  derivedEvents(report(more), naming).map(({ slug, name }) => [slug, name])

test('a happening around works is an event of each work', () => {
  expect(derived({ works: ['the-glory', 'my-name'], people: ['kim'] })).toEqual([
    ['casting-of-the-glory', 'Casting of W(the-glory)'],
    ['casting-of-my-name', 'Casting of W(my-name)'],
  ])
  expect(derived({ kind: 'award', works: ['the-glory'] })).toEqual([
    ['awards-for-the-glory', 'Awards for W(the-glory)'],
  ])
})

test('without a work it is an event of the people, on the day told, else the day of the story', () => {
  const people = ['song', 'han']
  expect(derived({ kind: 'statement', people, date: dated('2023-05~') })).toEqual([
    ['statement-han-song-2023-05', 'P(han), P(song): statement'],
  ])
  const story = { slug: 'a-story', headline: 'A story', published: '2023-06-01' }
  expect(derived({ people, story })).toEqual([
    ['casting-han-song-2023-06-01', 'P(han), P(song): casting'],
  ])
  expect(derived({ people })).toEqual([['casting-han-song-a-story', 'P(han), P(song): casting']])
})

test("news of a person's life is about the person, though a work is named", () => {
  expect(derived({ kind: 'personal', people: ['kim'], works: ['the-glory'] })).toEqual([
    ['personal-kim-a-story', 'P(kim): personal'],
  ])
})

test('many people are counted, not all spelled out', () => {
  expect(derived({ kind: 'appearance', people: ['e', 'd', 'c', 'b', 'a'] })).toEqual([
    ['appearance-a-b-c-and-2-a-story', 'P(a), P(b), P(c), 2 more: appearance'],
  ])
})

test('a report that names nobody and nothing is an event of its story', () => {
  expect(derived({ kind: 'statement' })).toEqual([['statement-a-story', 'Statement: A story']])
})
