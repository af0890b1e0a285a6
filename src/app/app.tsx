import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from 'react-router-dom'
import { SiteName } from '#ui/site-name.ts'
import type { createRouter } from './router.ts'

/** The app, given the site's name and what it holds on to: the records loaded so far and the address. */
export function App({
  siteName,
  client,
  router,
}: {
  siteName: string
  client: QueryClient
  router: ReturnType<typeof createRouter>
}) {
  return (
    <SiteName value={siteName}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </SiteName>
  )
}
