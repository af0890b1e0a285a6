import { expect, it } from 'vitest'
import { hangulCells, latinCells } from './layout.ts'

const corners = (cells: ReturnType<typeof hangulCells>) => cells.map(({ x, y }) => [x, y])

it('reads a Hangul name from top to bottom, then from right to left', () => {
  expect(corners(hangulCells(1))).toEqual([[13, 13]])
  expect(corners(hangulCells(2))).toEqual([
    [13, 13],
    [13, 52],
  ])
  expect(corners(hangulCells(3))).toEqual([
    [52, 13],
    [13, 13],
    [13, 52],
  ])
  expect(corners(hangulCells(4))).toEqual([
    [52, 13],
    [52, 52],
    [13, 13],
    [13, 52],
  ])
})

it('gives the family name of three syllables the height of the seal', () => {
  expect(hangulCells(3).map(({ height }) => height)).toEqual([74, 35, 35])
})

it('reads Latin letters from left to right', () => {
  expect(latinCells(2).map(({ x, width }) => [x, width])).toEqual([
    [13, 35],
    [52, 35],
  ])
})
