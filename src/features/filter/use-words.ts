import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { headlinesQuery } from '#data/headlines.ts'
import { namesQuery } from '#data/names.ts'
import type { Archive } from '#model/archive/archive.ts'
import { searchWords } from './search-words.ts'

/**
 * The stories that have the words of a search. What is needed to look for them loads only when there are words.
 *
 * @returns `passes` as `answer` takes it; undefined without words, and while `ready` is false.
 */
export function useWords(q: string, archive: Archive | undefined) {
  const headlines = useQuery({ ...headlinesQuery(), enabled: q !== '' })
  const names = useQuery({ ...namesQuery(), enabled: q !== '' })
  const passes = useMemo(
    () =>
      q !== '' && archive && headlines.data && names.data
        ? searchWords(q, archive, headlines.data.headlines, names.data)
        : undefined,
    [q, archive, headlines.data, names.data],
  )
  return {
    passes,
    ready: q === '' || passes !== undefined,
    queries: q === '' ? [] : [headlines, names],
  }
}
