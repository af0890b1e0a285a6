import { useCallback, useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router-dom'
import type { Filters } from '#model/archive/filters.ts'
import { type Asked, readAddress, writeAddress } from './address.ts'

/** How a new view enters the history: choosing adds a step to go back to, typing replaces the one there is. */
type Step = 'push' | 'replace'
export type Ask = (filters: Filters, step?: Step) => void

/**
 * What the address asks for, and how to ask for something else on the same page. The scroll position and the focus
 * stay where they are. The object is the same while the address is.
 */
export function useAsked(): Asked & {
  notices: string[]
  ask: Ask
  showPages: (pages: number) => void
} {
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const asked = useMemo(() => readAddress(params), [params])
  const go = useCallback(
    (next: Asked, step: Step) =>
      void navigate(
        { search: writeAddress(next) },
        // At once: a box that is ticked must not wait for a frame to show it.
        { replace: step === 'replace', preventScrollReset: true, flushSync: true },
      ),
    [navigate],
  )
  const ask = useCallback<Ask>((filters, step = 'push') => go({ filters, pages: 1 }, step), [go])
  const showPages = (pages: number) => go({ filters: asked.filters, pages }, 'replace')
  return { ...asked, ask, showPages }
}
