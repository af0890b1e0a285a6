import { queryOptions } from '@tanstack/react-query'
import type * as v from 'valibot'
import { LoadError } from './load-error.ts'
import { load } from './load.ts'

/** How often a request is tried again before the page says that it failed. */
const RETRIES = 2

/** Only a request that may fare better the next time is worth another try. */
function retry(failures: number, error: Error): boolean {
  return failures < RETRIES && error instanceof LoadError && error.kind === 'failed'
}

/**
 * The query of one record. A record is final within a build, so it is never fetched twice; `offlineFirst` asks
 * even without a network, since a service worker or the browser's cache may have it.
 *
 * @param file its path below the folder of the data, which is also the query's key.
 */
export function recordQuery<S extends v.GenericSchema>(file: string, schema: S) {
  return queryOptions<v.InferOutput<S>>({
    queryKey: ['record', file],
    queryFn: ({ signal }) => load(file, schema, signal),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'offlineFirst',
    retry,
  })
}
