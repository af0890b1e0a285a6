import { createContext, useContext, useSyncExternalStore } from 'react'

const never = () => () => {}

/** True round what is to stay as it was drawn at build for a while longer than it takes to take it over. */
export const StaysAsDrawn = createContext(false)

/**
 * False while a page that was drawn at build is taken over, since it must first look as it was drawn; true from
 * then on, and at once on every page that is drawn in the browser. For what only the browser knows.
 */
export function useHydrated(): boolean {
  const stays = useContext(StaysAsDrawn)
  const hydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return hydrated && !stays
}
