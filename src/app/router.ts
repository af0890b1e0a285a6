import type { QueryClient } from '@tanstack/react-query'
import { createBrowserRouter } from 'react-router-dom'
import { type Drawn, routes } from './routes.ts'

/** The folder that the site is served from, with the slash at its end: without it, home is none of the service worker's. */
export const BASENAME = import.meta.env.BASE_URL

/** The router on the browser's address. A page that was drawn at build has what it needs, and loads nothing. */
export function createRouter(client: QueryClient, drawn: Drawn | null) {
  return createBrowserRouter(routes(client, drawn), {
    basename: BASENAME,
    ...(drawn && { hydrationData: { loaderData: { [drawn.kind]: null } } }),
  })
}

/** Resolves once the reader is on no way to another page. */
export async function whenIdle(router: ReturnType<typeof createRouter>): Promise<void> {
  if (router.state.navigation.state === 'idle') return
  await new Promise<void>((resolve) => {
    const stop = router.subscribe(({ navigation }) => {
      if (navigation.state !== 'idle') return
      stop()
      resolve()
    })
  })
}
