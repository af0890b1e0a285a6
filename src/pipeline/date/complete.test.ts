import { expect, test } from 'vitest'
import { completed } from './complete.ts'

const anchor = { day: { year: 2026, month: 4, day: 2 }, reason: 'counted from the publication' }
const place = { start: 0, end: 1 }

test.each([
  ['in September', 'XXXX-09', '2026-09'],
  ['last September', 'XXXX-09', '2025-09'],
  ['last March', 'XXXX-03', '2026-03'],
  ['next March', 'XXXX-03', '2027-03'],
  ['next May', 'XXXX-05', '2026-05'],
  ['this December', 'XXXX-12', '2026-12'],
  ['in December', 'XXXX-12', '2025-12'],
])('in April 2026 "%s", %s, is %s', (words, edtf, full) => {
  expect(completed({ edtf, place, words, wording: 'month' }, anchor).edtf).toBe(full)
})
