import type { QueryClient } from '@tanstack/react-query'
import { createBrowserRouter } from 'react-router-dom'
import { routes } from './routes.ts'

/**
 * The router on the browser's address, below the folder that the site is served from. That folder's address works
 * with and without the slash at its end.
 */
export function createRouter(client: QueryClient) {
  const basename = import.meta.env.BASE_URL.replace(/\/$/, '')
  return createBrowserRouter(routes(client), { basename })
}
