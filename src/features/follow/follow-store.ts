import { type Followed, readKept, writeKept } from './kept.ts'

const KEY = 'dojang:following'

/** Where text that could not be read is put aside, so that nothing of the reader's is lost. */
const ASIDE = 'dojang:following:unreadable'

/** `not-kept`: the browser stores nothing, so the list lasts as long as the page. `put-aside`: see ASIDE. */
export type FollowNotice = 'not-kept' | 'put-aside'

export type Following = { people: readonly Followed[]; notice: FollowNotice | null }

const NOBODY: Following = { people: [], notice: null }

/**
 * Whom the reader follows, as a store for React. Every change reads what other tabs wrote before it writes.
 *
 * @param storage the browser's storage; asked for late, and may throw where the reader forbids it.
 */
export function createFollowStore(storage: () => Storage) {
  const listeners = new Set<() => void>()
  let now: Following | null = null

  /** What is kept; where nothing can be kept, what this page remembers. */
  const read = (): Following => {
    if (now?.notice === 'not-kept') return now
    try {
      return readFrom(storage(), now?.notice ?? null)
    } catch {
      return { people: now?.people ?? [], notice: 'not-kept' }
    }
  }

  const show = (next: Following) => {
    now = next
    for (const listener of listeners) listener()
  }

  const change = (edit: (people: readonly Followed[]) => readonly Followed[]) => {
    const { people, notice } = read()
    const next = edit(people)
    show({ people: next, notice: keep(storage, next) ? notice : 'not-kept' })
  }

  const onStorage = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) show(read())
  }

  return {
    subscribe: (listener: () => void) => {
      if (listeners.size === 0) window.addEventListener('storage', onStorage)
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) window.removeEventListener('storage', onStorage)
      }
    },
    snapshot: (): Following => (now ??= read()),
    /** What a page shows that is drawn where there is no browser. */
    serverSnapshot: (): Following => NOBODY,
    follow: (slug: string, seen: number) =>
      change((people) => [...people.filter((one) => one.slug !== slug), { slug, seen }]),
    unfollow: (slug: string) => change((people) => people.filter((one) => one.slug !== slug)),
    /** Remembers that the reader has seen a person's stories; only of those followed. */
    see(slug: string, seen: number) {
      if (read().people.some((one) => one.slug === slug && one.seen !== seen))
        change((people) => people.map((one) => (one.slug === slug ? { slug, seen } : one)))
    },
  }
}

function keep(storage: () => Storage, people: readonly Followed[]): boolean {
  try {
    storage().setItem(KEY, writeKept(people))
    return true
  } catch {
    return false
  }
}

function readFrom(storage: Storage, notice: FollowNotice | null): Following {
  const text = storage.getItem(KEY)
  const people = readKept(text)
  if (people) return { people, notice }
  // Throws when the storage is full: then the unreadable text stays where it is, and nothing is kept.
  storage.setItem(freeKey(storage), text!)
  storage.removeItem(KEY)
  return { people: [], notice: 'put-aside' }
}

/** An earlier text that was put aside is not overwritten by a later one. */
function freeKey(storage: Storage): string {
  let key = ASIDE
  for (let at = 2; storage.getItem(key) !== null; at++) key = `${ASIDE}:${at}`
  return key
}
