import * as v from 'valibot'
import { expect, test } from 'vitest'
import { archiveOf } from './arbitrary.fixture.ts'
import {
  ArchiveRecord,
  cardPlace,
  chosenIds,
  column,
  dayNumber,
  dayNumbers,
  idOf,
  isoDay,
  NO_DAY,
  PAGE,
  row,
} from './archive.ts'
import { noFilters } from './filters.ts'

test('days are counted from 1970 on, and back', () => {
  expect(dayNumber('1970-01-01')).toBe(0)
  expect(dayNumber('1969-12-31')).toBe(-1)
  expect(isoDay(dayNumber('2024-02-29'))).toBe('2024-02-29')
  expect(dayNumber(null)).toBe(NO_DAY)
})

test('an open side of a range counts as its other side', () => {
  const june = { from: dayNumber('2023-06-01'), to: dayNumber('2023-06-30') }
  expect(dayNumbers('2023-06')).toEqual(june)
  expect(dayNumbers('2023-06/..')).toEqual({ from: june.from, to: june.from })
  expect(dayNumbers('../2023-06')).toEqual({ from: june.to, to: june.to })
  expect(dayNumbers('XXXX-12-22')).toEqual({ from: NO_DAY, to: NO_DAY })
})

test('a column gives its rows back', () => {
  const rows = [[3, 1], [], [2]]
  const made = column(rows)
  expect(made).toEqual({ starts: [0, 2, 2, 3], ids: [3, 1, 2] })
  expect(rows.map((_, i) => row(made, i))).toEqual(rows)
})

test('finds the id of a value, and leaves out values that are not there', () => {
  const archive = archiveOf([])
  expect(idOf(archive, 'actor', 'bea')).toBe(1)
  expect(idOf(archive, 'actor', '__proto__')).toBe(-1)
  const values = { ...noFilters().values, actor: ['bea', 'nobody'] }
  expect(chosenIds(archive, { ...noFilters(), values }, 'actor')).toEqual([1])
})

test('cards lie in files of one page each', () => {
  expect(cardPlace(0)).toEqual({ file: 0, at: 0 })
  expect(cardPlace(PAGE)).toEqual({ file: 1, at: 0 })
  expect(cardPlace(PAGE * 2 - 1)).toEqual({ file: 1, at: PAGE - 1 })
})

test('an archive is as its schema says', () => {
  expect(v.parse(ArchiveRecord, archiveOf([]))).toEqual(archiveOf([]))
})
