import { useMemo } from 'react'
import { useSearchParams } from 'react-router-dom'
import { readDays } from '#features/filter/address.ts'
import { useToday } from '#ui/today.ts'

const NO_DAYS = readDays(new URLSearchParams(), '')

/**
 * The days in the address, which every page understands: `asof`, the day as of which it is asked for, and `seen`, on
 * which the link was made. `put` writes one of them, or takes it out; `putAwayUnread` takes out those that are none.
 */
export function useDays() {
  const [params, setParams] = useSearchParams()
  const today = useToday()
  const days = useMemo(() => (today === null ? NO_DAYS : readDays(params, today)), [params, today])
  const change = (how: (params: URLSearchParams) => void, replace: boolean) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        how(after)
        return after
      },
      { replace, preventScrollReset: true },
    )
  const put = (word: 'asof' | 'seen', day: string | null, replace = false) =>
    change((params) => (day === null ? params.delete(word) : params.set(word, day)), replace)
  const putAwayUnread = () =>
    change((params) => {
      if (days.asof === null) params.delete('asof')
      if (days.seen === null) params.delete('seen')
    }, true)
  return { ...days, today, put, putAwayUnread }
}
