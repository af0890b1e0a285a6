/**
 * Moves the focus to a page's `<h1>`, so that keyboard and screen reader start where the new content does. A
 * heading that is still loading is waited for, unless the reader has moved on by then.
 *
 * @returns a function that stops the waiting.
 */
export function focusHeading(main: HTMLElement): () => void {
  if (focusNow(main)) return () => {}
  const before = document.activeElement
  const observer = new MutationObserver(() => {
    const now = document.activeElement
    const movedOn = now !== before && now !== document.body
    if (movedOn || focusNow(main)) observer.disconnect()
  })
  observer.observe(main, { childList: true, subtree: true })
  return () => observer.disconnect()
}

/** The scroll position is the router's: focus leaves it alone. */
function focusNow(main: HTMLElement): boolean {
  const heading = main.querySelector('h1')
  if (!heading) return false
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  return true
}
