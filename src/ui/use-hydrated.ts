import { useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * False while a page that was drawn at build is taken over, since it must first look as it was drawn; true from
 * then on, and at once on every page that is drawn in the browser. For what only the browser knows.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
