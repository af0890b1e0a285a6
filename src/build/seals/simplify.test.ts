import { expect, it } from 'vitest'
import { simplify } from './simplify.ts'

it('keeps corners and drops what lies on a line', () => {
  expect(
    simplify(
      [
        [0, 0],
        [5, 0.1],
        [10, 0],
        [10, 10],
        [5, 10],
        [0, 10],
      ],
      0.4,
    ),
  ).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ])
})

it('stays within the tolerance of a circle, and closer for a smaller one', () => {
  const circle = Array.from({ length: 360 }, (_, i) => {
    const angle = (i * Math.PI) / 180
    return [50 + 20 * Math.cos(angle), 50 + 20 * Math.sin(angle)] as const
  })
  const coarse = simplify(circle, 1)
  const fine = simplify(circle, 0.1)
  expect(coarse.length).toBeLessThan(fine.length)
  expect(fine.length).toBeLessThan(60)
  const middles = fine.map(([x, y], i) => {
    const [nextX, nextY] = fine[(i + 1) % fine.length]!
    return Math.hypot((x + nextX) / 2 - 50, (y + nextY) / 2 - 50)
  })
  expect(Math.min(...middles)).toBeGreaterThan(19.9 - 1e-6)
})
