import { afterEach, expect, test, vi } from 'vitest'
import { today } from './today.ts'

afterEach(() => vi.useRealTimers())

test.each([
  ['2026-11-23T08:59:00+09:00', '2026-11-22'],
  ['2026-11-22T23:59:00-05:00', '2026-11-23'],
])('at %s it is %s for everyone', (moment, day) => {
  vi.setSystemTime(new Date(moment))
  expect(today()).toBe(day)
})
