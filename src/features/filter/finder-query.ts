import { queryOptions } from '@tanstack/react-query'
import { archiveQuery } from '#data/archive.ts'

/** What filters are answered from: the archive's columns, and the code for it. Both are wanted only when a reader filters. */
export const finderQuery = () =>
  queryOptions({
    queryKey: ['finder'],
    queryFn: async ({ client }) => {
      const [archive, { find }] = await Promise.all([
        client.fetchQuery(archiveQuery()),
        import('./found.ts'),
      ])
      return { archive, find }
    },
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'offlineFirst',
    retry: false,
    structuralSharing: false,
  })
