/**
 * Makes the address what links, marks of the current page and shared addresses take it for, before the router reads it.
 * Hosts that keep a page as `x/index.html` send readers from `/x` to `/x/`: the slash goes, and only home has one. At an
 * old address stands the page of the new one: the address becomes the new one, and the history keeps the old slug for
 * the page to tell. What was told on an earlier visit is not told again: this page was drawn without it.
 *
 * @param movedTo the new address, of a page that stands at an old one.
 */
export function plainAddress(
  movedTo: string | undefined,
  base: string = import.meta.env.BASE_URL,
): void {
  const { pathname, search, hash } = window.location
  const short = pathname.replace(/\/$/, '')
  const plain = `${short}/` === base ? base : short
  const movedFrom = plain.slice(plain.lastIndexOf('/') + 1)
  const state: unknown = movedTo === undefined ? null : { movedFrom }
  const kept: unknown = window.history.state
  window.history.replaceState(
    { ...(typeof kept === 'object' ? kept : null), usr: state },
    '',
    (movedTo ?? plain) + search + hash,
  )
}
