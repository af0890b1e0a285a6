import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { isNotFound, isStuck } from '#data/load-error.ts'
import { movedQuery } from '#data/moved.ts'
import { type Archive, PAGE } from '#model/archive/archive.ts'
import type { Filters } from '#model/archive/filters.ts'
import type { Card } from '#model/record.ts'
import { useLatest } from '#ui/use-latest.ts'
import { activeFilters } from './active-filters.ts'
import { storiesWords } from './facet-words.ts'
import { finderQuery } from './finder-query.ts'
import { knownValues } from './known-values.ts'
import { nameOf } from './name-of.ts'
import { useCards } from './use-cards.ts'
import { useWords } from './use-words.ts'
import { isBuilt, viewQuery } from './view-query.ts'

const NO_ORDINALS: readonly number[] = []

/**
 * The stories that pass a filter. Where a record made at build answers it, only that record is loaded; else the
 * archive's columns are, and the same functions answer here. Values that the archive does not have are left out
 * and named in `notices`.
 *
 * @param asked the same object while the address is the same.
 * @param pages how many pages of the list are wanted; 0 for the numbers alone.
 * @returns `shown` is null at first; while an answer is on its way (`pending`) it is that of the filters before.
 *   `told` is what is said of it, null while it is on its way.
 *   A row that is asked for later is null until its card has come. `found` is null while no archive is here to ask more of.
 */
export function useStories(asked: Filters, pages: number) {
  const first = useQuery(viewQuery(asked))
  const wantsArchive = pages > 1 || !isBuilt(asked) || isNotFound(first.error)
  const finder = useQuery({ ...finderQuery(), enabled: wantsArchive })
  const archive = finder.data?.archive
  const { filters, notices } = useKnown(archive, asked)
  const record = useQuery(viewQuery(filters))
  const words = useWords(filters.q, archive)
  const found = useMemo(
    () =>
      finder.data && words.ready
        ? finder.data.find(finder.data.archive, filters, words.passes)
        : null,
    [finder.data, filters, words.ready, words.passes],
  )
  const view = record.data?.view
  const numbers = found?.numbers ?? view ?? null

  const fromRecord = pages <= 1 && isBuilt(filters)
  const ordinals = useMemo(
    () => found?.answer.ordinals.slice(0, pages * PAGE) ?? NO_ORDINALS,
    [found, pages],
  )
  const cards = useCards(fromRecord ? NO_ORDINALS : ordinals)
  const rows = useMemo<(Card | null)[]>(
    () => (fromRecord ? (view?.cards ?? ordinals.map(() => null)) : cards.rows),
    [fromRecord, view, ordinals, cards.rows],
  )
  const now = useMemo(() => numbers && { numbers, rows }, [numbers, rows])

  const shown = useLatest(
    now,
    rows.every((row) => row !== null),
  )

  // An archive that was loaded ahead, and failed, is nobody's worry until it is wanted.
  const wanted = [first, record, ...(wantsArchive ? [finder] : []), ...words.queries]
  const failed = [...wanted.filter(isStuck), ...cards.failed]
  return {
    filters,
    notices,
    found,
    shown,
    active: shown
      ? activeFilters(filters, (facet, slug) => nameOf(facet, slug, shown.numbers, found))
      : [],
    pending: now === null,
    told: shown && now ? storiesWords(shown.numbers.total) : null,
    failed: failed.length > 0,
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const { refetch } of failed) void refetch()
    },
  }
}

/** What is asked and known. Where something is not known, it is looked up whether its slug has changed. */
function useKnown(archive: Archive | undefined, asked: Filters) {
  const known = useMemo(
    () => (archive ? knownValues(archive, asked) : { filters: asked, notices: [] }),
    [archive, asked],
  )
  const moved = useQuery({ ...movedQuery(), enabled: known.notices.length > 0 })
  return useMemo(
    () => (archive && moved.data ? knownValues(archive, asked, moved.data) : known),
    [archive, asked, moved.data, known],
  )
}

export type Stories = ReturnType<typeof useStories>
export type Shown = NonNullable<Stories['shown']>
