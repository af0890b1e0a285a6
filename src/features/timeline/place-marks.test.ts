import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Extent, placeMarks } from './place-marks.ts'

const WIDTH = 700
const day = (middle: number, label = 80): Extent => ({ left: middle, right: middle, middle, label })
const band = (left: number, right: number, label = 80): Extent => ({
  left,
  right,
  middle: (left + right) / 2,
  label,
})

describe('the marks of a lane', () => {
  test('stand in one row with their labels at the right', () => {
    expect(placeMarks([day(50), day(300)], WIDTH)).toEqual([
      { row: 0, side: 'right' },
      { row: 0, side: 'right' },
    ])
  })

  test('have the label at the left where the right has no room', () => {
    expect(placeMarks([day(50), day(680)], WIDTH)[1]).toEqual({ row: 0, side: 'left' })
  })

  test('move down where both sides are taken', () => {
    expect(placeMarks([day(200), day(210)], WIDTH)).toEqual([
      { row: 0, side: 'right' },
      { row: 1, side: 'right' },
    ])
  })

  test('lose a label that finds no room, but never the shape', () => {
    const many = Array.from({ length: 12 }, () => day(350, 600))
    const places = placeMarks(many, WIDTH)
    expect(new Set(places.map(({ row }) => row)).size).toBe(12)
    expect(places.every(({ side }) => side === null)).toBe(true)
    expect(
      placeMarks(
        Array.from({ length: 8 }, () => day(350)),
        WIDTH,
      ),
    ).toEqual([
      ...[0, 1, 2, 3, 4, 5].map((row) => ({ row, side: 'right' })),
      { row: 6, side: null },
      { row: 7, side: null },
    ])
  })

  test('a band is covered by nothing else', () => {
    const [first, second] = placeMarks([band(0, 400), day(390)], WIDTH)
    expect(first).toEqual({ row: 0, side: 'right' })
    expect(second?.row).toBe(1)
  })

  test('never overlap, and no label leaves the lane', () => {
    const extent = fc
      .tuple(
        fc.integer({ min: 0, max: WIDTH }),
        fc.integer({ min: 0, max: WIDTH }),
        fc.integer({ min: 10, max: 240 }),
      )
      .map(([a, b, label]) => band(Math.min(a, b), Math.max(a, b), label))
    fc.assert(
      fc.property(fc.array(extent, { maxLength: 12 }), (extents) => {
        const boxes = placeMarks(extents, WIDTH).map(({ row, side }, i) => {
          const { left, right, middle, label: width } = extents[i]!
          const near = side === 'right' ? 13 : -13
          const texts = side ? [middle + near, middle + near + Math.sign(near) * width] : []
          for (const x of texts) expect(x >= 0 && x <= WIDTH).toBe(true)
          return {
            row,
            left: Math.min(left, middle - 8, ...texts),
            right: Math.max(right, middle + 8, ...texts),
          }
        })
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1))
            expect(a.row === b.row && a.left < b.right && b.left < a.right).toBe(false)
      }),
    )
  })
})
