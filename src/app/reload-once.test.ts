import { beforeEach, expect, test, vi } from 'vitest'

const reload = vi.fn<() => void>()
let lose: () => void

/** Each test starts with a page that was just loaded: nothing remembered by the module. */
async function watch(build: string, settled = Promise.resolve()) {
  vi.resetModules()
  const { isReloading, reloadAfter, reloadOnLostPart } = await import('./reload-once.ts')
  vi.stubGlobal('document', { querySelectorAll: () => [{ content: build }] })
  reloadOnLostPart()
  reloadAfter(() => settled)
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
    location: { reload },
    addEventListener: (type: string, listener: () => void) => {
      if (type === 'vite:preloadError') lose = listener
    },
  })
  return () => {
    vi.unstubAllGlobals()
    vi.clearAllMocks()
  }
})

/** What a test waits for before it counts: a reload waits for the reader. */
const soon = async () => Promise.resolve()

test('reloads once a build, and again for the next build', async () => {
  const isReloading = await watch('a')
  expect(isReloading()).toBe(false)
  lose()
  expect(isReloading()).toBe(true)
  await soon()
  expect(reload).toHaveBeenCalledTimes(1)
  await watch('a')
  lose()
  await soon()
  expect(reload).toHaveBeenCalledTimes(1)
  await watch('b')
  lose()
  await soon()
  expect(reload).toHaveBeenCalledTimes(2)
})

test('waits until the reader is where they are going', async () => {
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => (arrive = resolve))
  await watch('a', arrived)
  lose()
  await soon()
  expect(reload).not.toHaveBeenCalled()
  arrive()
  await arrived
  expect(reload).toHaveBeenCalledTimes(1)
})

test('reloads as well when it is asked to, and then no more for a lost part', async () => {
  await watch('a')
  const { reloadOnce } = await import('./reload-once.ts')
  reloadOnce()
  lose()
  await soon()
  expect(reload).toHaveBeenCalledTimes(1)
})

test('does not reload without a network', async () => {
  vi.stubGlobal('navigator', { onLine: false })
  await watch('a')
  lose()
  await soon()
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
  await soon()
  expect(reload).not.toHaveBeenCalled()
})
