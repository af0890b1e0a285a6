import { useLocation } from 'react-router-dom'
import { paths } from '#paths'
import { useHydrated } from '#ui/use-hydrated.ts'
import { Missing } from './missing.tsx'

/** Stands at every address that is none of Dojang's. */
export function Component() {
  const { pathname } = useLocation()
  // 404.html stands at every address that has no page, and is drawn at none of them.
  const asked = useHydrated() ? pathname : null
  return (
    // Drawn anew with the address, which would else push aside what stands behind it.
    <Missing key={asked} what="no page at" asked={asked} to={paths.today()} list="Go to today" />
  )
}
