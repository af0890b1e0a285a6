import type { QueryClient } from '@tanstack/react-query'
import { createBrowserRouter } from 'react-router-dom'
import { routes } from './routes.ts'

/** The router on the browser's address, below the folder that the site is served from. */
export function createRouter(client: QueryClient) {
  return createBrowserRouter(routes(client), { basename: import.meta.env.BASE_URL })
}
