import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer } from './answer.ts'
import { archiveOf, type Sketch } from './arbitrary.fixture.ts'
import { dayNumber, dayNumbers, isoDay } from './archive.ts'
import { barsOf, scaleOf } from './bars.ts'
import { noFilters } from './filters.ts'

const NOTHING = { actor: [], drama: [], event: [], status: [], kind: [], outlet: [] }
const dated = (edtf: string | null): Sketch => ({ edtf, values: NOTHING })

const scale = (...dates: (string | null)[]) => scaleOf(archiveOf(dates.map(dated)))
const labels = (...dates: string[]) => scale(...dates).bars.map(({ label }) => label)

test('an archive without a date has no bars', () => {
  expect(scale().bars).toEqual([])
  expect(scale(null, 'XXXX-12-22').bars).toEqual([])
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
  const archive = archiveOf(['2023-04-01', '2023-06-30'].map(dated))
  expect(barsOf([0, 1], archive, scaleOf(archive))).toEqual([
    { label: '2023 Q2', from: '2023-04-01', to: '2023-06-30', count: 2 },
  ])
})

test('a story of an inexact date stands in every bar that it may belong to, an undated one in none', () => {
  const archive = archiveOf([null, '2023', '2023-05-17', '2023-10-02'].map(dated))
  const counts = barsOf([0, 1, 2, 3], archive, scaleOf(archive)).map(({ count }) => count)
  expect(counts).toEqual([1, 2, 1, 2])
})

const anyDate = fc
  .integer({ min: dayNumber('1000-01-01'), max: dayNumber('2999-12-31') })
  .chain((day) => fc.constantFrom(isoDay(day), isoDay(day).slice(0, 7), isoDay(day).slice(0, 4)))

test('bars follow each other without a gap, at most 16; each counts the stories that its range leaves', () => {
  fc.assert(
    fc.property(fc.array(anyDate, { minLength: 1, maxLength: 8 }), (dates) => {
      const inOrder = dates.toSorted((a, b) => dayNumbers(a).from - dayNumbers(b).from)
      const archive = archiveOf(inOrder.map(dated))
      const { bars } = answer(archive, noFilters())
      expect(bars.length).toBeLessThanOrEqual(16)
      bars.slice(1).forEach(({ from }, i) => {
        expect(dayNumber(from)).toBe(dayNumber(bars[i]!.to) + 1)
      })
      for (const { from, to, count } of bars)
        expect(answer(archive, { ...noFilters(), from, to }).ordinals).toHaveLength(count)
    }),
  )
})
