import { expect, test } from 'vitest'
import { blanked } from './blanked.ts'

const places = [
  { start: 10, end: 12 },
  { start: 14, end: 15 },
]

test('every letter of the places gives way to the mark', () => {
  expect(blanked({ text: 'abcdef', start: 10 }, places, '·')).toBe('··cd·f')
})

test('places that share letters, or end at the same one, keep all others where they are', () => {
  const shared = [
    { start: 10, end: 13 },
    { start: 11, end: 12 },
    { start: 12, end: 14 },
  ]
  expect(blanked({ text: 'abcdef', start: 10 }, shared, '·')).toBe('····ef')
})

test('the mark is a blank, where none is given', () => {
  expect(blanked({ text: 'abcdef', start: 10 }, places)).toBe('  cd f')
})
