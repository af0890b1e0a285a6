import { useEffect, useRef } from 'react'
import { Outlet, ScrollRestoration, useLocation } from 'react-router-dom'
import { NewVersion } from '#offline/new-version.tsx'
import { focusHeading } from '#ui/focus-heading.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { StillLoading } from './still-loading.tsx'

/** What stands round every page. */
export function Layout() {
  const main = useRef<HTMLElement>(null)
  useHeadingFocus(main)
  return (
    <>
      <a
        href="#main"
        className="absolute -top-20 left-4 z-20 rounded-lg bg-ink px-4 py-2.5 text-paper focus:top-2 print:hidden"
      >
        Skip to the page
      </a>
      <Header />
      <main id="main" ref={main} tabIndex={-1} className="min-h-screen outline-none">
        <Outlet />
      </main>
      <Footer />
      <StillLoading />
      <NewVersion />
      <ScrollRestoration />
    </>
  )
}

/** Focuses the heading of each page that the reader goes to; not of the first, where the browser starts at the top. */
function useHeadingFocus(main: React.RefObject<HTMLElement | null>) {
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname || !main.current) return
    shown.current = pathname
    return focusHeading(main.current)
  }, [pathname, main])
}
