import { useCallback, useMemo, useState } from 'react'
import { type Location, useLocation, useNavigate, useSearchParams } from 'react-router-dom'
import type { Filters } from '#model/archive/filters.ts'
import { useToday } from '#ui/today.ts'
import { type Asked, readAddress, writeAddress } from './address.ts'

/** How a new view enters the history: choosing adds a step to go back to, typing replaces the one there is. */
type Step = 'push' | 'replace'
export type Ask = (filters: Filters, step?: Step) => void

/** A page that the build wrote shows what is there when nothing is asked, and so must the first drawing of the app. */
const NOTHING = readAddress(new URLSearchParams(), '')

/**
 * What the address asks for, and how to ask for something else on the same page. The scroll position and the focus
 * stay where they are. The router takes a moment to change the address; until it has, what was asked counts, so that a
 * box does not fall back and one choice does not undo the one before.
 */
export function useAsked(): Asked & {
  notices: string[]
  ask: Ask
  showPages: (pages: number) => void
} {
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const location = useLocation()
  const [pending, setPending] = useState<{ asked: Asked; at: Location } | null>(null)
  const today = useToday()
  const addressed = useMemo(
    () => (today === null ? NOTHING : readAddress(params, today)),
    [params, today],
  )
  // The object, not its key: Back brings the key again, and with it what was asked from there before.
  const asked = pending?.at === location ? { ...addressed, ...pending.asked } : addressed
  const go = useCallback(
    (next: Asked, step: Step) => {
      setPending({ asked: next, at: location })
      void navigate(
        { search: writeAddress(next) },
        { replace: step === 'replace', preventScrollReset: true },
      )
    },
    [navigate, location],
  )
  const { filters, seen } = asked
  const ask = useCallback<Ask>(
    (filters, step = 'push') => go({ filters, pages: 1, seen }, step),
    [go, seen],
  )
  const showPages = (pages: number) => go({ filters, pages, seen }, 'replace')
  return { ...asked, ask, showPages }
}
