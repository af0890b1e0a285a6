import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { cardsQuery } from '#data/cards.ts'
import { cardPlace, type CardsRecord } from '#model/archive/archive.ts'
import type { Card } from '#model/record.ts'

/** The cards of stories by their ordinals; a row is null until its file has come. */
export function useCards(ordinals: readonly number[]) {
  const files = useMemo(
    () => [...new Set(ordinals.map((ordinal) => cardPlace(ordinal).file))],
    [ordinals],
  )
  const combine = useCallback(
    (results: UseQueryResult<CardsRecord>[]) => ({
      rows: rowsOf(ordinals, files, results),
      failed: results.filter(({ error, isPaused }) => error || isPaused),
    }),
    [ordinals, files],
  )
  return useQueries({ queries: files.map(cardsQuery), combine })
}

function rowsOf(
  ordinals: readonly number[],
  files: readonly number[],
  results: readonly UseQueryResult<CardsRecord>[],
): (Card | null)[] {
  const cards = new Map(files.map((file, i) => [file, results[i]?.data?.cards]))
  return ordinals.map((ordinal) => {
    const { file, at } = cardPlace(ordinal)
    return cards.get(file)?.[at] ?? null
  })
}
