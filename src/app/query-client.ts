import { QueryCache, QueryClient } from '@tanstack/react-query'

/**
 * Holds every record loaded so far. Records are final within a build, so none is dropped or asked for again.
 *
 * @param onError is told of each record that could not be had, but for those that were loaded ahead: no page needs them.
 */
export function createQueryClient(onError: (error: Error) => void = () => {}): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, { meta }) => {
        if (meta?.['isAhead'] !== true) onError(error)
      },
    }),
    defaultOptions: {
      queries: { gcTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
    },
  })
}
