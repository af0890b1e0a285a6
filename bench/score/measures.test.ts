import { expect, test } from 'vitest'
import { countOf, figureOf, type Mark, precisionOf, recallOf } from './measures.ts'

/** One thing found, one found where there is none, three missed. */
const marks = (measure: Mark['measure']): Mark[] =>
  (['hit', 'wrong', 'miss', 'miss', 'miss'] as const).map((is) => ({
    measure,
    is,
    weight: 1,
    about: '',
  }))

test('F1 lies between precision and recall', () => {
  const count = countOf('works', marks('works'))
  expect([precisionOf(count), recallOf(count)]).toEqual([50, 25])
  expect(figureOf('works', marks('works'))).toBeCloseTo(33.333)
})

test('a share does not ask for what was found too much', () => {
  expect(figureOf('status', marks('status'))).toBe(25)
})

test('the marks of other measures do not count', () => {
  expect(countOf('people', marks('works'))).toEqual({ hit: 0, miss: 0, wrong: 0 })
  expect(figureOf('people', marks('works'))).toBeNull()
})
