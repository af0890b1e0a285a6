import { expect, test } from 'vitest'
import { firstFrom, inside } from './places.ts'

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
