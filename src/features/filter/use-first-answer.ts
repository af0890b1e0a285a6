import { useState } from 'react'
import { useHydrated } from '#ui/use-hydrated.ts'

/**
 * False, but on a page that was drawn at build and whose address asks for more: there true from the first answer on.
 * As a key it draws the page anew then: parts that are changed into another answer would move before the reader's
 * eyes, and new ones do not.
 *
 * @param pending an answer is on its way.
 */
export function useFirstAnswer(pending: boolean): boolean {
  const hydrated = useHydrated()
  const [state, setState] = useState<'drawn' | 'waiting' | 'answered' | 'own'>(
    hydrated ? 'own' : 'drawn',
  )
  if (state === 'drawn' && hydrated) setState(pending ? 'waiting' : 'own')
  if (state === 'waiting' && !pending) setState('answered')
  return state === 'answered'
}
