import { expect, test } from 'vitest'
import { article } from '../articles.fixture.ts'
import { mainReport } from './main-report.ts'

type Sketch = NonNullable<Parameters<typeof article>[1]>

/** The place of the main report of a story about Song and Han, The Glory and My Name, and the Film Awards. */
function mainOf(headline: string, reports: Sketch['reports'], byEditor = false): number | null {
  const made = article('story.md', {
    headline,
    people: ['Song', 'Han', 'IU'],
    works: ['The Glory', 'My Name', 'My Name is Loh'],
    events: ['film-awards'],
    reports: reports!,
  })
  const read = byEditor ? { ...made, headline: { ...made.headline, place: null } } : made
  return mainReport(read, (id) => (id === 'film-awards' ? ['9th Film Awards', 'Film Awards'] : []))
}

test('a story without reports has none', () => {
  expect(mainOf('Nothing new', [])).toBeNull()
})

test('most names in the headline come first', () => {
  const reports = [{ people: ['Han'] }, { people: ['Song'], works: ['The Glory'] }]
  expect(mainOf('Song joins The Glory', reports)).toBe(1)
})

test('then the fewest names outside it: the joint film, not the project that both left', () => {
  const reports: Sketch['reports'] = [
    { status: 'withdrawn', people: ['Song', 'Han'], works: ['The Glory'] },
    { status: 'confirmed', people: ['Song', 'Han'] },
  ]
  expect(mainOf('The Song and Han film', reports)).toBe(1)
})

test('then what ends a hope: a cast that is told beside a denial is no news', () => {
  const reports: Sketch['reports'] = [
    { kind: 'casting', status: 'confirmed' },
    { kind: 'statement', status: 'denied' },
  ]
  expect(mainOf('News', reports)).toBe(1)
})

test('then a casting before other kinds', () => {
  const reports: Sketch['reports'] = [
    { kind: 'statement', status: 'confirmed' },
    { kind: 'casting', status: 'in-talks' },
  ]
  expect(mainOf('News', reports)).toBe(1)
})

test('then by how much of a hope is left', () => {
  const status = ['rumoured', 'in-talks', 'confirmed', 'withdrawn', 'denied'] as const
  const reports = status.map((one) => ({ status: one }))
  for (let last = status.length; last > 0; last--) {
    expect(mainOf('News', reports.slice(0, last))).toBe(last - 1)
  }
})

test('then the first in the text', () => {
  expect(mainOf('News', [{ people: ['Song'] }, { people: ['Han'] }])).toBe(0)
})

test("an editor's headline is read by its words: whole ones, and the longest title first", () => {
  const premium = [{ people: ['IU'] }, { people: ['Song'] }]
  expect(mainOf('Premium news of Song', premium, true)).toBe(1)
  expect(mainOf('IU’s news', premium.toReversed(), true)).toBe(1)
  const titles = [{ works: ['My Name'] }, { works: ['My Name is Loh'] }]
  expect(mainOf('First look at “My Name is Loh”', titles, true)).toBe(1)
  expect(mainOf('First look at “My Name”', titles.toReversed(), true)).toBe(1)
})

test('an event in the headline counts as its names do; one that is not there is no name outside', () => {
  const reports: Sketch['reports'] = [
    { people: ['Song'], works: ['The Glory'] },
    { people: ['Han'], event: 'film-awards', kind: 'appearance' },
  ]
  expect(mainOf('A hug at the film-awards', reports)).toBe(1)
  expect(mainOf('A hug at the Film Awards, and more', reports, true)).toBe(1)
  expect(mainOf('A hug at the Awards', reports.toReversed(), true)).toBe(0)
  const sameButEvent = [{ people: ['Song'], event: 'film-awards' }, { people: ['Song'] }]
  expect(mainOf('A hug', sameButEvent)).toBe(0)
})
