import { type RefObject, useEffect } from 'react'

/** Where a slash is a letter that the reader types. */
const TYPING = 'input, textarea, select, [contenteditable]'

/** Lets `/` go to the search box, from wherever nothing is being typed, while it is `on`. */
export function useSlash(input: RefObject<HTMLInputElement | null>, on: boolean): void {
  useEffect(() => {
    if (!on) return
    const onKey = (event: KeyboardEvent) => {
      const { key, target, isComposing, ctrlKey, metaKey, altKey } = event
      if (key !== '/' || isComposing || ctrlKey || metaKey || altKey) return
      if (target instanceof Element && target.closest(TYPING)) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [input, on])
}
