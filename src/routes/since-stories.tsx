import { writeAddress } from '#features/filter/address.ts'
import { useLaterStories } from '#features/filter/use-later-stories.ts'
import type { Stories } from '#features/filter/use-stories.ts'
import { storiesOf } from '#features/since/changes.ts'
import { Since } from './since.tsx'
import { useDays } from './use-days.ts'

/** What has come to the stories of a filter since its link was made. */
export function SinceStories({ stories }: { stories: Stories }) {
  const { seen } = useDays()
  const later = useLaterStories(stories, seen)
  if (stories.pending) return null
  return (
    <Since
      told={storiesOf(later)}
      search={writeAddress({ filters: stories.filters, pages: 1, seen: null })}
    />
  )
}
