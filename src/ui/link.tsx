import type { ComponentProps } from 'react'

/** What a link within the site takes. `to`: an address of `#paths`, or `?...` or `#...` of the page it stands on. */
export type LinkProps = Omit<ComponentProps<'a'>, 'href'> & { to: string; keepScroll?: boolean }

/**
 * A link to a page of the site: plain, so that it leads on before the app has come, and costs nothing to take over.
 * `app/follow-links.ts` knows it by its mark, and draws the page it leads to without loading one.
 *
 * @param keepScroll the page stays scrolled as it is.
 */
export function Link({ to, keepScroll = false, children, ...rest }: LinkProps) {
  return (
    <a {...rest} href={hrefOf(to)} data-page={keepScroll ? 'keep' : ''}>
      {children}
    </a>
  )
}

/** An address below the folder that the site is served from, as a browser needs it. */
export function hrefOf(to: string): string {
  return to.startsWith('/') ? import.meta.env.BASE_URL.replace(/\/$/, '') + to : to
}
