import { expect, test } from 'vitest'
import { runs, segments } from './stretches.ts'

const text = 'She left. Han So Hee denied it.'

test('keeps the text, letter for letter, whatever the stretches', () => {
  const cut = segments(text, [
    { type: 'person', start: 10, end: 20, slug: 'han-so-hee' },
    { type: 'evidence', start: 10, end: 99, report: 0 },
    { type: 'evidence', start: -3, end: 31, report: 1 },
  ])
  expect(cut.map((one) => one.text).join('')).toBe(text)
})

test('gives a name inside a proof both its link and its reports', () => {
  const cut = segments(text, [
    { type: 'evidence', start: 10, end: 31, report: 0 },
    { type: 'person', start: 10, end: 20, slug: 'han-so-hee' },
  ])
  expect(cut.map((one) => [one.text, one.link?.slug ?? null, one.reports])).toEqual([
    ['She left. ', null, []],
    ['Han So Hee', 'han-so-hee', [0]],
    [' denied it.', null, [0]],
  ])
})

test('tells where two proofs overlap', () => {
  const cut = segments(text, [
    { type: 'evidence', start: 0, end: 20, report: 0 },
    { type: 'evidence', start: 10, end: 31, report: 1 },
  ])
  expect(cut.map((one) => one.reports)).toEqual([[0], [0, 1], [1]])
})

test('an empty paragraph has no segments', () => {
  expect(segments('', [])).toEqual([])
})

test('a proof with a name in it is one run', () => {
  const cut = segments(text, [
    { type: 'evidence', start: 10, end: 31, report: 0 },
    { type: 'person', start: 10, end: 20, slug: 'han-so-hee' },
  ])
  expect(runs(cut).map((run) => run.segments.map((one) => one.text))).toEqual([
    ['She left. '],
    ['Han So Hee', ' denied it.'],
  ])
})
