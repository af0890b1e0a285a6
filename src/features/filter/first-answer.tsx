import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { StaysAsDrawn, useHydrated } from '#ui/use-hydrated.ts'

/**
 * Round a page that filters. Where it was drawn at build and its address asks for more than was drawn, it stays as it
 * was until the answer has come, and is then drawn anew: parts that were changed into the answer's would move before
 * the reader's eyes, and new ones do not.
 *
 * @param Answer asks for what the page will show, draws nothing, and says when all of it is there, or has failed.
 */
export function FirstAnswer({
  Answer,
  children,
}: {
  Answer: ComponentType<{ onCome: () => void }>
  children: ReactNode
}) {
  const hydrated = useHydrated()
  const asks = useLocation().search !== ''
  const [state, setState] = useState<'drawn' | 'waiting' | 'answered' | 'own'>(
    hydrated ? 'own' : 'drawn',
  )
  if (state === 'drawn' && hydrated) setState(asks ? 'waiting' : 'own')
  const isWaiting = state === 'drawn' ? asks : state === 'waiting'
  useEffect(() => {
    // Until then the theme shows the page as one that is still loading: see `boot.ts`.
    if (!isWaiting) delete document.documentElement.dataset['asked']
  }, [isWaiting])
  return (
    <>
      <StaysAsDrawn key={String(state === 'answered')} value={isWaiting}>
        {children}
      </StaysAsDrawn>
      {state === 'waiting' ? <Answer onCome={() => setState('answered')} /> : null}
    </>
  )
}
