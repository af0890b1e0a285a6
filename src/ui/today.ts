import { useHydrated } from './use-hydrated.ts'

/**
 * Today by the reader's clock, YYYY-MM-DD, in UTC: one day for everyone, so that no link that a friend makes in the
 * east is of tomorrow in the west.
 */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** Today, or null while the app takes over a page that the build wrote, since the build knows no clock. */
export function useToday(): string | null {
  return useHydrated() ? today() : null
}
