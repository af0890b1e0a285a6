import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Navigate, useLocation } from 'react-router-dom'
import { movedQuery } from '#data/moved.ts'
import { paths } from '#paths'
import { PageSkeleton } from '#ui/skeleton.tsx'

/**
 * Goes on from a slug that has changed to the page where it is now, which says so (`useMovedFrom`). What else the
 * address asks for stays. Of any other slug `children` say that there is no such page.
 */
export function Moved({
  kind,
  slug,
  children,
}: {
  kind: 'article' | 'actor' | 'drama' | 'event'
  slug: string
  children: ReactNode
}) {
  const { search, hash } = useLocation()
  const { data, isPending } = useQuery(movedQuery())
  if (isPending) return <PageSkeleton />
  const [, now] = data?.[kind].find(([old]) => old === slug) ?? []
  if (now === undefined) return children
  const to = { pathname: paths[kind](now), search, hash }
  return <Navigate to={to} replace state={{ movedFrom: slug }} />
}

/** The slug at which the link that was opened had looked for this page; null where it led straight here. */
export function useMovedFrom(): string | null {
  const { state } = useLocation() as { state: unknown }
  if (typeof state !== 'object' || state === null || !('movedFrom' in state)) return null
  return typeof state.movedFrom === 'string' ? state.movedFrom : null
}
