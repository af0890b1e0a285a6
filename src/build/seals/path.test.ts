import { expect, it } from 'vitest'
import { pathOf } from './path.ts'

it('writes steps of halves without what a path can do without', () => {
  const square = [
    [10, 10],
    [12.5, 10],
    [12.5, 10.5],
    [10.04, 10.46],
  ] as const
  expect(pathOf([[...square]])).toBe('M10 10l2.5 0 0 .5-2.5 0z')
  expect(
    pathOf([
      [...square],
      [
        [0, 0],
        [0.5, 0.5],
        [1, 0.5],
      ],
    ]),
  ).toMatch(/zM0 0l.5.5.5 0z$/)
})

it('does not let rounding add up', () => {
  const line = Array.from({ length: 11 }, (_, i) => [i * 1.2, 0] as const)
  const steps = /l(.*)z/.exec(pathOf([line]))![1]!.match(/[\d.]+(?= 0)/g)!
  expect(steps.reduce((sum, step) => sum + Number(step), 0)).toBe(12)
})

it('leaves out steps that come to nothing', () => {
  expect(
    pathOf([
      [
        [1, 1],
        [1.1, 1.1],
        [5, 1],
      ],
    ]),
  ).toBe('M1 1l4 0z')
})
