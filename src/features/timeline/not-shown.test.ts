import { expect, test } from 'vitest'
import { notShown } from './not-shown.ts'

const names = {
  person: (slug: string) => (slug === 'han-so-hee' ? { name: 'Han So Hee' } : null),
  event: () => null,
}

test('what is left out is told in words', () => {
  const lanes = [
    { person: 'han-so-hee', marks: [], more: 1200 },
    { person: 'song-hye-kyo', marks: [], more: 0 },
    { person: 'unknown', marks: [], more: 2 },
  ]
  expect(notShown({ lanes, more: 37, undated: 1 }, names)).toEqual([
    'Earlier ones not shown: 1,200 of Han So Hee, 2 of unknown.',
    '37 more people are not shown. Choose an actor to see one.',
    '1 report has no day, and so no place here.',
  ])
  expect(notShown({ lanes: [], more: 1, undated: 2 }, names)).toEqual([
    '1 more person is not shown. Choose an actor to see one.',
    '2 reports have no day, and so no place here.',
  ])
})

test('nothing is said where nothing is left out', () => {
  expect(notShown({ lanes: [], more: 0, undated: 0 }, names)).toEqual([])
})
