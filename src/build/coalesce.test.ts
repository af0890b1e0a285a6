import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { coalesce } from './coalesce.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('makes one run of a burst', async () => {
  const job = vi.fn<() => Promise<void>>(() => Promise.resolve())
  const ask = coalesce(job, 40)
  ask()
  ask()
  await vi.advanceTimersByTimeAsync(39)
  ask()
  expect(job).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(job).toHaveBeenCalledTimes(1)
})

it('runs once more for what is asked while it runs, never twice at a time', async () => {
  let running = 0
  const most: number[] = []
  const ask = coalesce(async () => {
    most.push(++running)
    await new Promise((resolve) => setTimeout(resolve, 100))
    running--
  }, 40)
  ask()
  await vi.advanceTimersByTimeAsync(60)
  ask()
  ask()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(most).toEqual([1, 1])
})
