import type { FetchQueryOptions, QueryClient, QueryKey } from '@tanstack/react-query'

/** How long, in milliseconds, the page before may stay while the next one's record loads: too short to be felt. */
const PATIENCE = 120

/**
 * Starts to load a page's record, and waits a moment for it: a record that comes at once is shown without a
 * skeleton flashing by. Never fails; the page itself tells what went wrong.
 */
export async function preload<T, K extends QueryKey>(
  client: QueryClient,
  query: FetchQueryOptions<T, Error, T, K>,
): Promise<null> {
  await Promise.race([
    client.prefetchQuery(query),
    new Promise((resolve) => setTimeout(resolve, PATIENCE)),
  ])
  return null
}
