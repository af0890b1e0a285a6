import { useQuery, type UseQueryOptions } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { isNotFound } from '#data/load-error.ts'
import { PageSkeleton } from '#ui/skeleton.tsx'
import { LoadFailed } from './load-failed.tsx'

/**
 * A page that needs a record: its skeleton while the record loads, the page, or why there is none.
 *
 * @param missing what to say when the build has no such record.
 */
export function Loaded<T, K extends readonly unknown[]>({
  query,
  missing,
  children,
}: {
  query: UseQueryOptions<T, Error, T, K>
  missing?: ReactNode
  children: (record: T) => ReactNode
}) {
  const { data, error, fetchStatus, refetch } = useQuery(query)
  if (data !== undefined) return children(data)
  if (missing && isNotFound(error)) return missing
  if (error || fetchStatus === 'paused')
    return <LoadFailed error={error} onTryAgain={() => void refetch()} />
  return <PageSkeleton />
}
