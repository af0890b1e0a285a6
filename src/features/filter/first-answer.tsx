import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react'
import { focusHeading } from '#ui/focus-heading.ts'
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
  const [isWaiting, setWaiting] = useState(() => !hydrated && isAsked())
  const leftIn = useRef<HTMLElement | null>(null)
  useEffect(() => {
    if (isWaiting) return
    // Until now the theme showed the page as one that is still loading: see `boot.ts`.
    delete document.documentElement.dataset['asked']
    if (leftIn.current) focusHeading(leftIn.current)
  }, [isWaiting])

  function come() {
    const main = document.querySelector('main')
    // What is drawn anew would drop the focus.
    if (main !== document.activeElement && main?.contains(document.activeElement))
      leftIn.current = main
    setWaiting(false)
  }

  return (
    <>
      <StaysAsDrawn key={String(isWaiting)} value={isWaiting}>
        {children}
      </StaysAsDrawn>
      {isWaiting && hydrated ? <Answer onCome={come} /> : null}
    </>
  )
}

/** True in the browser on a page whose address asks for more than was drawn: see `boot.ts`. */
function isAsked(): boolean {
  return typeof document !== 'undefined' && 'asked' in document.documentElement.dataset
}
