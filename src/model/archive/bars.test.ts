import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { archiveOf, type Sketch } from './arbitrary.ts'
import { dayNumber, isoDay } from './archive.ts'
import { barsOf, scaleOf } from './bars.ts'

const NOTHING = { actor: [], drama: [], event: [], status: [], kind: [], outlet: [] }
const dated = (edtf: string | null): Sketch => ({ edtf, values: NOTHING })

const scale = (...dates: (string | null)[]) => scaleOf(archiveOf(dates.map(dated)))
const labels = (...dates: string[]) => scale(...dates).bars.map(({ label }) => label)

test('an archive without a date has no bars', () => {
  expect(barsOf([], scale())).toEqual([])
  expect(barsOf([], scale(null, 'XXXX-12-22'))).toEqual([])
})

test('bars are quarters, halves, years or more years: the shortest of which all fit', () => {
  expect(labels('2023-05-17')).toEqual(['2023 Q2'])
  expect(labels('2023-03-31', '2023-04-01')).toEqual(['2023 Q1', '2023 Q2'])
  expect(labels('2019-02', '2023-12')).toContain('2023 H2')
  expect(labels('2012', '2024').slice(0, 2)).toEqual(['2012', '2013'])
  expect(labels('1999', '2024')[0]).toBe('1998–1999')
})

test('the undated do not move the bars', () => {
  expect(scale(null, '2023-05-17')).toEqual(scale('2023-05-17'))
})

test('a bar runs from its first day to its last', () => {
  expect(barsOf([dayNumber('2023-04-01'), dayNumber('2023-06-30')], scale('2023-05-17'))).toEqual([
    { label: '2023 Q2', from: '2023-04-01', to: '2023-06-30', count: 2 },
  ])
})

const anyDay = fc.integer({ min: dayNumber('1000-01-01'), max: dayNumber('2999-12-31') })

test('bars follow each other without a gap, at most 16, and each day is in exactly its own', () => {
  fc.assert(
    fc.property(fc.array(anyDay, { minLength: 1, maxLength: 8 }), (days) => {
      const sorted = days.toSorted((a, b) => a - b)
      const bars = barsOf(days, scale(...sorted.map(isoDay)))
      expect(bars.length).toBeLessThanOrEqual(16)
      bars.slice(1).forEach(({ from }, i) => {
        expect(dayNumber(from)).toBe(dayNumber(bars[i]!.to) + 1)
      })
      for (const { from, to, count } of bars) {
        expect(days.filter((day) => isoDay(day) >= from && isoDay(day) <= to)).toHaveLength(count)
      }
    }),
  )
})
