import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { focusHeading } from '#ui/focus-heading.ts'
import { Hydrated, useHydrated } from '#ui/use-hydrated.ts'

/**
 * Round a page that filters. Where it was drawn at build and its address asks for more than was drawn, it stays as it
 * was until the answer has come, and is then drawn anew: parts that were changed into the answer's would move before
 * the reader's eyes, and new ones do not. A screen reader hears only what comes into a part of the page that was there
 * before, so the answer is told in one that stays.
 *
 * @param Answer asks for what the page will show, draws nothing, and calls `useOnCome`.
 */
export function FirstAnswer({
  Answer,
  children,
}: {
  Answer: ComponentType<{ onCome: OnCome }>
  children: ReactNode
}) {
  const hydrated = useHydrated()
  const { key } = useLocation()
  const [told, setTold] = useState({ words: '', at: key })
  const [isWaiting, setWaiting] = useState(() => !hydrated && isAsked())
  const leftIn = useRef<HTMLElement | null>(null)
  useEffect(() => {
    if (isWaiting) return
    // Until now the theme showed the page as one that is still loading: see `boot.ts`.
    delete document.documentElement.dataset['asked']
    if (leftIn.current) focusHeading(leftIn.current)
  }, [isWaiting])

  function come(words: string) {
    const main = document.querySelector('main')
    // What is drawn anew would drop the focus.
    if (main !== document.activeElement && main?.contains(document.activeElement))
      leftIn.current = main
    setTold({ words, at: key })
    setWaiting(false)
  }

  return (
    <>
      <div aria-busy={isWaiting && hydrated}>
        <Hydrated key={String(isWaiting)} value={hydrated && !isWaiting}>
          {children}
        </Hydrated>
      </div>
      <output className="sr-only">{told.at === key ? told.words : ''}</output>
      {isWaiting && hydrated ? <Answer onCome={come} /> : null}
    </>
  )
}

/** Called when all of an answer is there, with what is told of it, or with nothing where it failed. */
export type OnCome = (words: string) => void

/** Calls back once there is something to tell of an answer; `words` are null until then. */
export function useOnCome(words: string | null, onCome: OnCome): void {
  useEffect(() => {
    if (words !== null) onCome(words)
  })
}

/** True in the browser on a page whose address asks for more than was drawn: see `boot.ts`. */
function isAsked(): boolean {
  return typeof document !== 'undefined' && 'asked' in document.documentElement.dataset
}
