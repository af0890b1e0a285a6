import { useContext } from 'react'
import { SiteName } from './site-name.ts'

/** The title of the window's tab; React lifts it into the head. */
export function PageTitle({ children }: { children?: string }) {
  const site = useContext(SiteName)
  return <title>{children ? `${children} · ${site}` : site}</title>
}
