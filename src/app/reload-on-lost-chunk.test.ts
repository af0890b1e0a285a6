import { beforeEach, expect, test, vi } from 'vitest'

const reload = vi.fn<() => void>()
const assign = vi.fn<(url: string) => void>()
let lose: () => void

/** Each test starts with a page that was just loaded: nothing remembered by the module. */
async function watch(build: string, goingTo: string | null = null) {
  vi.resetModules()
  const { isReloading, reloadOnLostChunk } = await import('./reload-on-lost-chunk.ts')
  reloadOnLostChunk(build, () => goingTo)
  return isReloading
}

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('navigator', { onLine: true })
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
  vi.stubGlobal('window', {
    location: { reload, assign },
    addEventListener: (type: string, listener: () => void) => {
      if (type === 'vite:preloadError') lose = listener
    },
  })
  return () => {
    vi.unstubAllGlobals()
    vi.clearAllMocks()
  }
})

test('reloads once a build, and again for the next build', async () => {
  const isReloading = await watch('a')
  expect(isReloading()).toBe(false)
  lose()
  expect(isReloading()).toBe(true)
  await watch('a')
  lose()
  expect(reload).toHaveBeenCalledTimes(1)
  await watch('b')
  lose()
  expect(reload).toHaveBeenCalledTimes(2)
})

test('takes the reader to the page they were on the way to', async () => {
  await watch('a', '/events')
  lose()
  expect(assign).toHaveBeenCalledWith('/events')
  expect(reload).not.toHaveBeenCalled()
})

test('does not reload without a network', async () => {
  vi.stubGlobal('navigator', { onLine: false })
  await watch('a')
  lose()
  expect(reload).not.toHaveBeenCalled()
})

test('does not reload where it could not remember that it did', async () => {
  vi.stubGlobal('sessionStorage', {
    getItem: () => {
      throw new DOMException('forbidden', 'SecurityError')
    },
  })
  await watch('a')
  lose()
  expect(reload).not.toHaveBeenCalled()
})
