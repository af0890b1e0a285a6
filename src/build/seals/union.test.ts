import { expect, it } from 'vitest'
import { unite } from './union.ts'

const square = (x: number, y: number, side: number) =>
  [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ] as [number, number][]

it('makes one edge of strokes that lie over each other', () => {
  const [edge, ...others] = unite([square(0, 0, 10), square(5, 5, 10)])
  expect(others).toEqual([])
  expect(edge).toHaveLength(8)
})

it('keeps the hole of a stroke that runs the other way', () => {
  expect(unite([square(0, 0, 10), square(3, 3, 4).toReversed()])).toHaveLength(2)
})
