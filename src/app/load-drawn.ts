import type { QueryClient } from '@tanstack/react-query'
import { matchRoutes } from 'react-router-dom'
import { type AppPage, type Kind, PAGES } from './pages.ts'
import { BASENAME } from './router.ts'
import { type Drawn, routes } from './routes.ts'

/**
 * Loads what it takes to take over the page that was drawn at build: its code and its records. Null where this
 * address has another page than was drawn, as when a host answers an unknown address with 404.html.
 *
 * @param kind what was drawn; undefined where nothing was.
 * @throws LoadError, or what a browser throws, where something does not come.
 */
export async function loadDrawn(
  client: QueryClient,
  kind: string | undefined,
): Promise<Drawn | null> {
  const match = matchRoutes(routes(client), window.location, BASENAME)?.at(-1)
  if (!match || kind === undefined || match.route.id !== kind || !isKind(kind)) return null
  const { code, records }: AppPage = PAGES[kind]
  const queries = records(match.params['slug'] ?? '')
  const [module] = await Promise.all([
    code(),
    ...queries.map(async (query) => client.fetchQuery(query)),
  ])
  return { kind, module }
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(PAGES, kind)
}
