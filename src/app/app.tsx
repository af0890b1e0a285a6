import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, StrictMode, useEffect } from 'react'
import { SiteName } from '#ui/site-name.ts'

/** What stands round the router, given the site's name and the records loaded so far. */
export function App({
  siteName,
  client,
  children,
}: {
  siteName: string
  client: QueryClient
  children: ReactNode
}) {
  useEffect(() => {
    // The page answers now: for measurements, and for tests that would else be too quick for it.
    document.documentElement.dataset['ready'] = ''
  }, [])
  return (
    <StrictMode>
      <SiteName value={siteName}>
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      </SiteName>
    </StrictMode>
  )
}
