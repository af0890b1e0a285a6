import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, startTransition, StrictMode, useEffect, useState } from 'react'
import { SiteName } from '#ui/site-name.ts'
import { Hydrated } from '#ui/use-hydrated.ts'

/**
 * What stands round the router, given the site's name and the records loaded so far. A page that was drawn at build is
 * first as it was drawn, and then, in slices, what only the browser knows.
 */
export function App({
  siteName,
  client,
  wasDrawn,
  children,
}: {
  siteName: string
  client: QueryClient
  wasDrawn: boolean
  children: ReactNode
}) {
  const [hydrated, setHydrated] = useState(!wasDrawn)
  useEffect(() => startTransition(() => setHydrated(true)), [])
  useEffect(() => {
    if (!hydrated) return
    // The page answers now: for measurements, and for tests that would else be too quick for it.
    document.documentElement.dataset['ready'] = ''
  }, [hydrated])
  return (
    <StrictMode>
      <SiteName value={siteName}>
        <QueryClientProvider client={client}>
          <Hydrated value={hydrated}>{children}</Hydrated>
        </QueryClientProvider>
      </SiteName>
    </StrictMode>
  )
}
