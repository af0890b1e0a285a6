import type { QueryClient } from '@tanstack/react-query'
import type { LoaderFunctionArgs, RouteObject } from 'react-router-dom'
import { articleQuery } from '#data/article.ts'
import { eventQuery } from '#data/event.ts'
import { personQuery } from '#data/person.ts'
import { todayQuery } from '#data/today.ts'
import { workQuery } from '#data/work.ts'
import { paths } from '#paths'
import { PageSkeleton } from '#ui/skeleton.tsx'
import { Layout } from './layout.tsx'
import { preload } from './preload.ts'
import { RouteError } from './route-error.tsx'

type Load = (client: QueryClient, slug: string) => Promise<null>

/** A page: its code loads when it is first wanted, and its record, where it has one of its own, at the same time. */
function page(
  client: QueryClient,
  path: string,
  code: () => Promise<object>,
  load?: Load,
): RouteObject {
  return {
    path,
    lazy: code,
    HydrateFallback: PageSkeleton,
    loader: ({ params }: LoaderFunctionArgs) => load?.(client, params['slug'] ?? '') ?? null,
  }
}

/** Every address and its page. A route's module exports its page as `Component`, as the router wants it. */
export function routes(client: QueryClient): RouteObject[] {
  const at = page.bind(null, client)
  const pages = [
    at(
      paths.today(),
      () => import('#routes/today.tsx'),
      (client) => preload(client, todayQuery()),
    ),
    at(paths.articles(), () => import('#routes/articles.tsx')),
    at(
      paths.article(':slug'),
      () => import('#routes/article.tsx'),
      (client, slug) => preload(client, articleQuery(slug)),
    ),
    at(paths.actors(), () => import('#routes/actors.tsx')),
    at(
      paths.actor(':slug'),
      () => import('#routes/actor.tsx'),
      (client, slug) => preload(client, personQuery(slug)),
    ),
    at(paths.dramas(), () => import('#routes/dramas.tsx')),
    at(
      paths.drama(':slug'),
      () => import('#routes/drama.tsx'),
      (client, slug) => preload(client, workQuery(slug)),
    ),
    at(paths.events(), () => import('#routes/events.tsx')),
    at(
      paths.event(':slug'),
      () => import('#routes/event.tsx'),
      (client, slug) => preload(client, eventQuery(slug)),
    ),
    at(paths.timeline(), () => import('#routes/timeline.tsx')),
    at(paths.following(), () => import('#routes/following.tsx')),
    at(paths.about(), () => import('#routes/about.tsx')),
    at('*', () => import('#routes/not-found.tsx')),
  ]
  return [{ Component: Layout, children: [{ ErrorBoundary: RouteError, children: pages }] }]
}
