import { createContext, useContext } from 'react'

/** False round what is still to stay as it was drawn at build. */
export const Hydrated = createContext(true)

/**
 * False while a page that was drawn at build is taken over, since it must first look as it was drawn; true from
 * then on, and at once on every page that is drawn in the browser. For what only the browser knows.
 */
export function useHydrated(): boolean {
  return useContext(Hydrated)
}
