import { QueryClient } from '@tanstack/react-query'

/** Holds every record loaded so far. Records are final within a build, so none is dropped or asked for again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { gcTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
    },
  })
}
