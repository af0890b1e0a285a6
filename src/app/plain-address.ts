/**
 * Takes the slash from the end of the address. Hosts that keep a page as `x/index.html` send readers from `/x` to
 * `/x/`; links, marks of the current page and shared addresses have none.
 */
export function plainAddress(base = import.meta.env.BASE_URL): void {
  const { pathname, search, hash } = window.location
  if (pathname === base || !pathname.endsWith('/')) return
  window.history.replaceState(window.history.state, '', pathname.slice(0, -1) + search + hash)
}
