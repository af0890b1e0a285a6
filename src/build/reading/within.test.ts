import { expect, it } from 'vitest'
import { OutOfTime, within } from './within.ts'

it('gives what the job gives, and throws what it throws', () => {
  expect(within(1_000, () => 'read')).toBe('read')
  expect(within(1_000, () => undefined)).toBeUndefined()
  const fault = new RangeError('too deep')
  const broken = () => {
    throw fault
  }
  expect(() => within(1_000, broken)).toThrow(fault)
})

it.each([
  [
    'a loop that catches everything',
    () => {
      for (;;)
        try {
          for (;;);
        } catch {}
    },
  ],
  ['a regular expression', () => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`)],
])('ends %s', (_, job) => {
  const start = performance.now()
  expect(() => within(50, job)).toThrow(OutOfTime)
  expect(performance.now() - start).toBeLessThan(2_000)
})
