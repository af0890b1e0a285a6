import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from 'react-router-dom'
import type { createRouter } from './router.ts'

/** The app, given what it holds on to: the records loaded so far and the address. */
export function App({
  client,
  router,
}: {
  client: QueryClient
  router: ReturnType<typeof createRouter>
}) {
  return (
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}
