import type { QueryClient } from '@tanstack/react-query'
import type { RecordQuery } from './pages.ts'

/** How long, in milliseconds, the page before may stay while the next one's records load: too short to be felt. */
const PATIENCE = 120

/**
 * Starts to load a page's records, and waits a moment for them: records that come at once are shown without a
 * skeleton flashing by. Never fails; the page itself tells what went wrong.
 */
export async function preload(client: QueryClient, queries: readonly RecordQuery[]): Promise<null> {
  await Promise.race([
    Promise.all(queries.map((query) => client.prefetchQuery(query))),
    new Promise((resolve) => setTimeout(resolve, PATIENCE)),
  ])
  return null
}
