import type { FetchQueryOptions } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { articleQuery } from '#data/article.ts'
import { eventQuery } from '#data/event.ts'
import { listQuery } from '#data/lists.ts'
import { personQuery } from '#data/person.ts'
import { storiesQuery } from '#data/stories.ts'
import { timelineQuery } from '#data/timeline.ts'
import { todayQuery } from '#data/today.ts'
import { workQuery } from '#data/work.ts'
import { paths } from '#paths'

/** A route's module exports its page as `Component`, as the router wants it. */
export type PageModule = { Component: ComponentType }

export type AppPage = {
  /** Its address, as the router writes it. */
  path: string
  /** Its code, which loads when it is first wanted. */
  code: () => Promise<PageModule>
  /** The records that it is drawn from when its address asks for nothing more. */
  records: (slug: string) => RecordQuery[]
}

/** A query of a record, whichever. */
export type RecordQuery = FetchQueryOptions

/** What a record holds is the page's affair: here it is only loaded. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const each = (...queries: unknown[]) => queries as RecordQuery[]

/** Every kind of page; the build draws them by the same names (`publish/pages.ts`). */
export const PAGES = {
  today: {
    path: paths.today(),
    code: () => import('#routes/today.tsx'),
    records: () => each(todayQuery()),
  },
  articles: {
    path: paths.articles(),
    code: () => import('#routes/articles.tsx'),
    records: () => each(storiesQuery()),
  },
  article: {
    path: paths.article(':slug'),
    code: () => import('#routes/article.tsx'),
    records: (slug) => each(articleQuery(slug)),
  },
  actors: {
    path: paths.actors(),
    code: () => import('#routes/actors.tsx'),
    records: () => each(listQuery('actors', 1)),
  },
  actor: {
    path: paths.actor(':slug'),
    code: () => import('#routes/actor.tsx'),
    records: (slug) => each(personQuery(slug)),
  },
  dramas: {
    path: paths.dramas(),
    code: () => import('#routes/dramas.tsx'),
    records: () => each(listQuery('dramas', 1)),
  },
  drama: {
    path: paths.drama(':slug'),
    code: () => import('#routes/drama.tsx'),
    records: (slug) => each(workQuery(slug)),
  },
  events: {
    path: paths.events(),
    code: () => import('#routes/events.tsx'),
    records: () => each(listQuery('events', 1)),
  },
  event: {
    path: paths.event(':slug'),
    code: () => import('#routes/event.tsx'),
    records: (slug) => each(eventQuery(slug)),
  },
  timeline: {
    path: paths.timeline(),
    code: () => import('#routes/timeline.tsx'),
    records: () => each(timelineQuery(), storiesQuery()),
  },
  following: {
    path: paths.following(),
    code: () => import('#routes/following.tsx'),
    records: () => [],
  },
  about: {
    path: paths.about(),
    code: () => import('#routes/about.tsx'),
    records: () => [],
  },
  'not-found': {
    path: '*',
    code: () => import('#routes/not-found.tsx'),
    records: () => [],
  },
} as const satisfies Record<string, AppPage>

export type Kind = keyof typeof PAGES
