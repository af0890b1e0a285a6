import { isSubject, type ShownPage } from '../shown-page.ts'
import type { PublicSite } from '../site.ts'

const TITLES = {
  today: '',
  articles: 'Stories',
  timeline: 'Timeline',
  actors: 'Actors',
  dramas: 'Dramas',
  events: 'Events',
  following: 'Following',
  about: 'About',
  'not-found': 'Not found',
}

/** What a page is called without the site's name; empty for the first page. */
export function nameOf(page: ShownPage): string {
  if (page.kind === 'article') return page.record.card.headline
  return isSubject(page) ? page.record.name : TITLES[page.kind]
}

/** The title of the window's tab, as the app's `PageTitle` writes it. */
export function titleOf(page: ShownPage, { name }: PublicSite): string {
  const own = nameOf(page)
  return own === '' ? name : `${own} · ${name}`
}
