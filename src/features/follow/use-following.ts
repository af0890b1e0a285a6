import { useEffect, useSyncExternalStore } from 'react'
import { createFollowStore, type Following } from './follow-store.ts'

const store = createFollowStore(() => window.localStorage)

export const { follow, unfollow } = store

/** Whom the reader follows, as of now, in every tab. */
export function useFollowing(): Following {
  return useSyncExternalStore(store.subscribe, store.snapshot, store.serverSnapshot)
}

/**
 * Remembers that the page of a person with so many stories was open: from then on, only later ones are new. Null: not
 * all of them were there to be seen.
 */
export function useSeen(slug: string, stories: number | null): void {
  useEffect(() => (stories === null ? undefined : store.see(slug, stories)), [slug, stories])
}
