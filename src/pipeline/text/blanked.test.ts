import { expect, test } from 'vitest'
import { blanked } from './blanked.ts'

const places = [
  { start: 10, end: 12 },
  { start: 14, end: 15 },
]

test('every letter of the places gives way to the mark', () => {
  expect(blanked({ text: 'abcdef', start: 10 }, places, '·')).toBe('··cd·f')
})

test('the mark is a blank, where none is given', () => {
  expect(blanked({ text: 'abcdef', start: 10 }, places)).toBe('  cd f')
})
