import { useMemo } from 'react'
import { useSearchParams } from 'react-router-dom'
import { readDays } from '#features/filter/address.ts'
import { useToday } from '#ui/today.ts'

const NO_DAYS = readDays(new URLSearchParams(), '')

/**
 * The days in the address, which every page understands: `asof`, the day as of which it is asked for, and `seen`, on
 * which the link was made. `put` writes one of them, or takes it out.
 */
export function useDays() {
  const [params, setParams] = useSearchParams()
  const today = useToday()
  const days = useMemo(() => (today === null ? NO_DAYS : readDays(params, today)), [params, today])
  const put = (word: 'asof' | 'seen', day: string | null, replace = false) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        if (day === null) after.delete(word)
        else after.set(word, day)
        return after
      },
      { replace, preventScrollReset: true },
    )
  return { ...days, today, put }
}
