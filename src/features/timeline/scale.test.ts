import { describe, expect, test } from 'vitest'
import { dayNumber } from '#model/archive/archive.ts'
import { scaleOf } from './scale.ts'

const open = { from: null, to: null }
const marks = [
  { from: '2022-02-01', to: '2022-03-31' },
  { from: '2023-05-17', to: '2023-05-17' },
]
const labels = (width: number, days = marks, range: Parameters<typeof scaleOf>[1] = open) =>
  scaleOf(days, range, width)
    .ticks.map(({ label, strong }) => (strong ? `*${label}` : label))
    .join(' ')

describe('a time axis', () => {
  test('tells the quarters where they fit, and years in bold', () => {
    expect(labels(700)).toBe('*2022 Apr Jul Oct *2023 Apr')
  })

  test('tells the months of a short time', () => {
    expect(labels(700, [{ from: '2023-04-10', to: '2023-06-02' }])).toBe('*Apr 2023 May Jun')
  })

  test('tells only years where there are many', () => {
    expect(labels(700, [{ from: '2015-04-10', to: '2023-06-02' }])).toBe(
      '*2015 *2016 *2017 *2018 *2019 *2020 *2021 *2022 *2023',
    )
  })

  test('never has labels that touch', () => {
    for (const width of [320, 500, 860, 1100])
      for (const to of ['2022-02-20', '2023-01-01', '2030-01-01', '2090-12-31']) {
        const { ticks } = scaleOf([{ from: '2022-02-01', to }], open, width)
        const gaps = ticks.slice(1).map(({ x }, i) => x - ticks[i]!.x)
        expect(Math.min(width, ...gaps)).toBeGreaterThan(58)
      }
  })

  test('is as long as the range that is asked for', () => {
    const range = { from: '2023-04-01', to: '2023-06-30' }
    expect(labels(700, marks, range)).toBe('*Apr 2023 May Jun')
  })

  test('puts a day in its place, and what lies outside at the edge', () => {
    const { x } = scaleOf(marks, { from: '2023-01-01', to: '2023-12-31' }, 730)
    expect(x(dayNumber('2023-01-01'))).toBe(0)
    expect(x(dayNumber('2023-07-02'))).toBeCloseTo(364, 0)
    expect(x(dayNumber('2022-02-01'))).toBe(0)
    expect(x(dayNumber('2025-02-01'))).toBe(730)
  })
})
