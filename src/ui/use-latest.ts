import { useState } from 'react'

/** The last value that was not null. The first is held back until it is whole, so that nothing below it moves. */
export function useLatest<T>(value: T | null, isWhole = true): T | null {
  const [latest, setLatest] = useState<T | null>(null)
  const next = latest !== null || isWhole ? value : null
  if (next !== null && next !== latest) setLatest(next)
  return next ?? latest
}
