import { useMemo } from 'react'
import { PAGE } from '#model/archive/archive.ts'
import { standingIn } from '#model/archive/known.ts'
import type { Card } from '#model/record.ts'
import { useCards } from './use-cards.ts'
import type { Stories } from './use-stories.ts'

const NONE: readonly number[] = []

/**
 * The newest stories that pass a filter: one page of them at most. From the archive where it is here those that became
 * known after a day (YYYY-MM-DD), else the first page as it is shown.
 */
export function useLaterStories({ found, shown }: Stories, day: string | null): Card[] {
  const ordinals = useMemo(() => {
    if (!found || day === null) return NONE
    const standingOf = standingIn(found.archive, day)
    return found.answer.ordinals
      .filter((story) => standingOf(story) === 'later')
      .toSorted((a, b) => b - a)
      .slice(0, PAGE)
  }, [found, day])
  const { rows } = useCards(ordinals)
  return (found ? rows : (shown?.rows ?? [])).filter((card) => card !== null)
}
