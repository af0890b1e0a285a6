import { expect, test } from 'vitest'
import type { ReportRow } from '#model/record.ts'
import type { Status } from '#model/words.ts'
import { isContested, storyCount, turns } from './turns.ts'

const step = (story: string, status: Status, edtf: string | null, published: string | null) =>
  ({
    article: {
      slug: story,
      headline: story,
      published: { edtf: published, basis: 'stated', reason: '' },
    },
    kind: 'casting',
    status,
    people: [],
    works: [],
    events: [],
    date: { edtf, basis: 'stated', reason: '' },
    by: null,
    evidence: '',
    reason: '',
  }) satisfies ReportRow

const steps = [
  step('a', 'in-talks', null, '2022-05-01'),
  step('b', 'in-talks', null, '2022-06-01'),
  step('c', 'withdrawn', '2023-05-17', '2023-05-18'),
  step('c', 'in-talks', null, null),
]

test('many stories that say the same are one turn, with the first day', () => {
  expect(turns(steps)).toEqual([
    { status: 'in-talks', edtf: '2022-05-01', asReported: true },
    { status: 'withdrawn', edtf: '2023-05-17', asReported: false },
    { status: 'in-talks', edtf: null, asReported: false },
  ])
})

test('a denial of what another story has as sure is contested, of a rumour it is an answer', () => {
  const denied = step('c', 'denied', null, '2023-05-18')
  const isIt = (...before: Status[]) =>
    isContested([...before.map((status, at) => step(`${at}`, status, null, null)), denied])
  expect(isIt('confirmed')).toBe(true)
  expect(isIt('in-talks', 'rumoured')).toBe(true)
  expect(isIt('rumoured', 'denied')).toBe(false)
  expect(isContested([step('c', 'confirmed', null, null), denied])).toBe(false)
  expect(isContested([])).toBe(false)
})

test('counts each story once', () => {
  expect(storyCount(steps)).toBe(3)
})
