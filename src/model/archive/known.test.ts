import { expect, test } from 'vitest'
import { dayNumber } from './archive.ts'
import { type Dated, knownDays, standing } from './known.ts'

const story = (edtf: string | null, added?: string): Dated => ({ published: { edtf }, added })

test.each([
  ['reported on the day', story('2023-06-01'), 'known'],
  ['reported the day after', story('2023-06-02'), 'later'],
  ['reported in a month that is over', story('2023-05'), 'known'],
  ['reported in the month of the day', story('2023-06'), 'unsure'],
  ['reported in a month to come', story('2023-07'), 'later'],
  ['without a date', story(null), 'unsure'],
  ['of a day whose year is not known', story('XXXX-05-01'), 'unsure'],
  ['without a date, but added by then', story(null, '2023-06-01'), 'known'],
  ['without a date, and added later', story('XXXX-05-01', '2023-06-02'), 'later'],
  ['reported before, and added long after', story('2023-05-01', '2026-11-22'), 'known'],
])('of a story %s: what it is on 1 June 2023', (_, dated, expected) => {
  expect(standing(knownDays(dated), dayNumber('2023-06-01'))).toBe(expected)
})
