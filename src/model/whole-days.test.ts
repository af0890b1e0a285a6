import { expect, test } from 'vitest'
import { wholeDays } from './whole-days.ts'

test.each([
  ['2022-12-30', '2022-12-30', '2022-12-31'],
  ['2022-12-31~', '2022-12-31', '2023-01-01'],
  ['2024-02-28/2024-03-01', '2024-02-28', '2024-03-02'],
])('%s fills the days from %s up to %s', (edtf, start, end) => {
  expect(wholeDays(edtf)).toEqual({ start, end })
})

test.each([
  null,
  '',
  '2022',
  '2022-12',
  '2022-21',
  'XXXX-12-30',
  '2022-12-30/..',
  '2022-01-01/2022-06-01',
])('%s is no day that a calendar could hold', (edtf) => {
  expect(wholeDays(edtf)).toBeNull()
})
