import { expect, test } from 'vitest'
import { firstFrom, inside, isWithin } from './places.ts'

const places = [
  { start: 0, end: 3 },
  { start: 5, end: 9 },
  { start: 10, end: 12 },
]

test.each([
  [0, 0],
  [1, 1],
  [5, 1],
  [11, 3],
])('from offset %i on the first is number %i', (offset, index) => {
  expect(firstFrom(places, offset)).toBe(index)
})

test('inside leaves what sticks out at either side', () => {
  expect(inside(places, { start: 4, end: 11 })).toEqual([{ start: 5, end: 9 }])
})

test.each([
  [4, 9, true],
  [5, 8, true],
  [3, 8, false],
  [5, 10, false],
])('%i to %i lies within 4 to 9: %s', (start, end, within) => {
  expect(isWithin({ start, end }, { start: 4, end: 9 })).toBe(within)
})
