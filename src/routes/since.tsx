import { type ComponentProps, type ComponentType, lazy, Suspense } from 'react'
import { isoDay, dayNumber } from '#model/archive/archive.ts'
import type { Change } from '#features/since/changes.ts'
import type { SinceNote as Note } from '#features/since/since-note.tsx'
import { paths } from '#paths'
import { useDays } from './use-days.ts'

/** Few addresses ask for it, so it comes with those that do. Without it the page is whole. */
const SinceNote = lazy<ComponentType<ComponentProps<typeof Note>>>(async () => {
  const part = await import('#features/since/since-note.tsx').catch(() => null)
  return { default: part?.SinceNote ?? (() => null) }
})

/**
 * Tells whoever opens a link what has changed since it was made. Nothing does in what was known by an earlier day.
 *
 * @param told what may have changed of what the page shows.
 * @param search the filter for all stories of the page; null where no filter asks for them.
 */
export function Since({ told, search }: { told: readonly Change[]; search: string | null }) {
  const { asof, seen, notices, put } = useDays()
  // What of the link could not be understood comes first: there is one foot of the window.
  if (seen === null || asof !== null || notices.length > 0) return null
  return (
    <Suspense fallback={null}>
      <SinceNote
        seen={seen}
        told={told}
        all={search === null ? null : paths.articles(newer(search, seen))}
        onPutAway={() => put('seen', null, true)}
      />
    </Suspense>
  )
}

/** The filter, narrowed to the days after one. */
function newer(search: string, day: string): string {
  const params = new URLSearchParams(search)
  params.set('from', isoDay(dayNumber(day) + 1))
  return `?${params}`
}
