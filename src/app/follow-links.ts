import type { createRouter } from './router.ts'

/**
 * Has the router go where a link to a page of the site leads (`ui/link.tsx`), without loading one. One listener for all:
 * a page of a hundred links is taken over without one for each. What asks for a new tab or a download is the browser's.
 *
 * @param base the path that the site is served from, with a slash at both ends.
 */
export function followLinks(
  router: Pick<ReturnType<typeof createRouter>, 'navigate'>,
  base: string = import.meta.env.BASE_URL,
): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-page]') : null
    if (!link || event.defaultPrevented || !isPlain(event)) return
    event.preventDefault()
    // A link in a drawing has no address of its own, as one in a text has.
    const { href, pathname, search, hash } = new URL(link.getAttribute('href')!, document.baseURI)
    void router.navigate(
      { pathname: pathname.slice(base.length - 1), search, hash },
      {
        replace: href === window.location.href,
        preventScrollReset: link.getAttribute('data-page') === 'keep',
      },
    )
  })
}

/** True for a click of the first button, with no key held that asks the browser for something else. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !(metaKey || ctrlKey || shiftKey || altKey)
}
