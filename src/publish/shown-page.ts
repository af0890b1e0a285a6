import type { TimelineRecord } from '#model/files.ts'
import type {
  ArticleRecord,
  EventRecord,
  ListRecord,
  PersonRecord,
  StoriesRecord,
  TodayRecord,
  WorkRecord,
} from '#model/record.ts'
import { paths } from '#paths'

/** A page and what it shows. */
export type ShownPage =
  | { kind: 'today'; record: TodayRecord }
  | { kind: 'articles'; record: StoriesRecord }
  | { kind: 'timeline'; record: TimelineRecord }
  | { kind: 'actors' | 'dramas' | 'events'; record: ListRecord }
  | { kind: 'article'; record: ArticleRecord }
  | SubjectPage
  | { kind: 'following' | 'about' | 'not-found' }

/** The page of a person, a work or an event. */
export type SubjectPage =
  | { kind: 'actor'; record: PersonRecord }
  | { kind: 'drama'; record: WorkRecord }
  | { kind: 'event'; record: EventRecord }

/** A page with the first of its records, if it has any: this build compiled it, so it is not checked again. */
export function shownPage({ kind }: Pick<ShownPage, 'kind'>, record: unknown): ShownPage {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (record === undefined ? { kind } : { kind, record }) as ShownPage
}

/** True for the pages that have feeds and a calendar of their own. */
export function isSubject(page: ShownPage): page is SubjectPage {
  return page.kind === 'actor' || page.kind === 'drama' || page.kind === 'event'
}

/** Where a page stands; null for the one that stands in the place of all that are missing. */
export function pathOf(page: ShownPage): string | null {
  if (page.kind === 'not-found') return null
  if (page.kind === 'article') return paths.article(page.record.card.slug)
  return isSubject(page) ? paths[page.kind](page.record.slug) : paths[page.kind]()
}
