import type { QueryClient } from '@tanstack/react-query'
import type { LoaderFunctionArgs, RouteObject } from 'react-router-dom'
import { PageSkeleton } from '#ui/skeleton.tsx'
import { Layout } from './layout.tsx'
import { type AppPage, type Kind, type PageModule, PAGES } from './pages.ts'
import { preload } from './preload.ts'
import { RouteError } from './route-error.tsx'

/** The page that was drawn at build, its code loaded. */
export type Drawn = { kind: Kind; module: PageModule }

/** Every address and its page. A page's code and its records load at the same time. */
export function routes(client: QueryClient, drawn: Drawn | null = null): RouteObject[] {
  const pages = Object.entries<AppPage>(PAGES).map(([id, { path, code, records }]) => ({
    id,
    path,
    HydrateFallback: PageSkeleton,
    loader: ({ params, request }: LoaderFunctionArgs) =>
      // What else the address of a list asks for is the page's affair.
      params['slug'] !== undefined || new URL(request.url).search === ''
        ? preload(client, records(params['slug'] ?? ''))
        : null,
    ...(drawn?.kind === id ? drawn.module : { lazy: code }),
  }))
  return [{ Component: Layout, children: [{ ErrorBoundary: RouteError, children: pages }] }]
}
