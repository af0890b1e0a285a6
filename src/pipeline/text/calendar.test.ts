import { expect, test } from 'vitest'
import { MONTH, monthOf } from './calendar.ts'

test.each([
  ['May 3', 'May', 5],
  ['MAY 3', 'MAY', 5],
  ['Sept. 3', 'Sept', 9],
  ['December 3', 'December', 12],
  ['DEC 3', 'DEC', 12],
])('%s begins with %s, month %i', (text, name, month) => {
  expect(new RegExp(`^${MONTH}`).exec(text)?.[0]).toBe(name)
  expect(monthOf(name)).toBe(month)
})

test('other words are no months', () => {
  expect(new RegExp(`^${MONTH}`).test('may 3')).toBe(false)
  expect(monthOf('Monday')).toBe(0)
})
