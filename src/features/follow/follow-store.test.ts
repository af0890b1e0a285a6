import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createFollowStore } from './follow-store.ts'
import { readKept, writeKept } from './kept.ts'

const KEY = 'dojang:following'

/** A storage as browsers have it; `room` is how many characters one value may have. */
function fakeStorage(kept: Record<string, string> = {}, room = Infinity) {
  const values = new Map(Object.entries(kept))
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError')
      values.set(key, value)
    },
    removeItem: (key: string) => void values.delete(key),
    clear: () => values.clear(),
    key: () => null,
    length: 0,
  }
}

let onStorage: ((event: { key: string | null }) => void) | null
beforeEach(() => {
  onStorage = null
  vi.stubGlobal('window', {
    addEventListener: (_: string, listener: typeof onStorage) => (onStorage = listener),
    removeEventListener: () => (onStorage = null),
  })
  return () => vi.unstubAllGlobals()
})

const slugs = (store: ReturnType<typeof createFollowStore>) =>
  store.snapshot().people.map(({ slug }) => slug)

describe('kept text', () => {
  test('is read back as it was written', () => {
    const people = [{ slug: 'han-so-hee', seen: 3 }]
    expect(readKept(writeKept(people))).toEqual(people)
    expect(readKept(null)).toEqual([])
  })

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"version":2,"people":[]}',
    '{"version":1,"people":[{"slug":"../x","seen":1}]}',
    '{"version":1,"people":[{"slug":"a","seen":-1}]}',
  ])('is refused where it is not of this form: %s', (text) => {
    expect(readKept(text)).toBeNull()
  })

  test('is never written in a form that could not be read', () => {
    expect(() => writeKept([{ slug: 'A B', seen: 1 }])).toThrow('small letters')
  })
})

describe('the store', () => {
  test('follows once, newest last, and unfollows', () => {
    const storage = fakeStorage()
    const store = createFollowStore(() => storage)
    store.follow('a', 1)
    store.follow('b', 2)
    store.follow('a', 5)
    expect(store.snapshot().people).toEqual([
      { slug: 'b', seen: 2 },
      { slug: 'a', seen: 5 },
    ])
    store.unfollow('b')
    expect(readKept(storage.values.get(KEY)!)).toEqual([{ slug: 'a', seen: 5 }])
  })

  test('remembers what was seen of those followed only', () => {
    const storage = fakeStorage()
    const store = createFollowStore(() => storage)
    store.follow('a', 1)
    store.see('a', 4)
    store.see('b', 9)
    expect(store.snapshot().people).toEqual([{ slug: 'a', seen: 4 }])
  })

  test('keeps what another tab followed meanwhile', () => {
    const storage = fakeStorage()
    const [one, two] = [createFollowStore(() => storage), createFollowStore(() => storage)]
    expect(slugs(one)).toEqual([])
    two.follow('b', 0)
    one.follow('a', 0)
    expect(slugs(one)).toEqual(['b', 'a'])
  })

  test('shows at once what another tab did', () => {
    const storage = fakeStorage()
    const store = createFollowStore(() => storage)
    const listener = vi.fn<() => void>()
    const stop = store.subscribe(listener)
    createFollowStore(() => storage).follow('a', 0)
    onStorage!({ key: KEY })
    expect(listener).toHaveBeenCalledOnce()
    expect(slugs(store)).toEqual(['a'])
    stop()
    expect(onStorage).toBeNull()
  })

  test('puts text aside that it cannot read, says so, and goes on', () => {
    const storage = fakeStorage({ [KEY]: 'broken', [`${KEY}:unreadable`]: 'older' })
    const store = createFollowStore(() => storage)
    expect(store.snapshot()).toEqual({ people: [], notice: 'put-aside' })
    store.follow('a', 0)
    expect(store.snapshot().notice).toBe('put-aside')
    expect(storage.values.get(`${KEY}:unreadable`)).toBe('older')
    expect(storage.values.get(`${KEY}:unreadable:2`)).toBe('broken')
    expect(readKept(storage.values.get(KEY)!)).toEqual([{ slug: 'a', seen: 0 }])
  })

  test('leaves unreadable text in its place where there is no room to put it aside', () => {
    const storage = fakeStorage({ [KEY]: 'broken' }, 3)
    const store = createFollowStore(() => storage)
    expect(store.snapshot()).toEqual({ people: [], notice: 'not-kept' })
    expect(storage.values.get(KEY)).toBe('broken')
  })

  test.each([
    [
      'is forbidden',
      () => {
        throw new DOMException('no', 'SecurityError')
      },
    ],
    ['is full', () => fakeStorage({}, 3)],
  ])('lasts as long as the page where the storage %s', (_, storage) => {
    const store = createFollowStore(storage)
    store.follow('a', 0)
    store.follow('b', 0)
    expect(slugs(store)).toEqual(['a', 'b'])
    expect(store.snapshot().notice).toBe('not-kept')
    store.unfollow('a')
    expect(slugs(store)).toEqual(['b'])
  })

  test('gives React the same snapshot until something changes', () => {
    const store = createFollowStore(() => fakeStorage())
    expect(store.snapshot()).toBe(store.snapshot())
    expect(store.serverSnapshot()).toBe(store.serverSnapshot())
  })
})
