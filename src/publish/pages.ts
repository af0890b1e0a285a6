import { files } from '#model/files.ts'
import { paths } from '#paths'

/** What a page shows. Each kind is drawn by the route of the same name. */
type PageKind = 'today' | 'articles' | 'timeline' | 'following' | 'about' | List | Subject

type List = 'actors' | 'dramas' | 'events'
type Subject = 'article' | 'actor' | 'drama' | 'event'

/** A page that the build knows: its address below the site's, and the files of the records that it is drawn from. */
export type Page = { kind: PageKind; path: string; records: readonly string[] }

/** The pages that every site has. */
const FIXED: readonly Page[] = [
  { kind: 'today', path: paths.today(), records: [files.today()] },
  { kind: 'articles', path: paths.articles(), records: [files.stories()] },
  { kind: 'actors', path: paths.actors(), records: [files.actors(1)] },
  { kind: 'dramas', path: paths.dramas(), records: [files.dramas(1)] },
  { kind: 'events', path: paths.events(), records: [files.events(1)] },
  { kind: 'timeline', path: paths.timeline(), records: [files.timeline(), files.stories()] },
  { kind: 'following', path: paths.following(), records: [] },
  { kind: 'about', path: paths.about(), records: [] },
]

/** Where the records of one page each lie. */
const FOLDERS: Record<string, [kind: Subject, path: (slug: string) => string]> = {
  articles: ['article', paths.article],
  actors: ['actor', paths.actor],
  dramas: ['drama', paths.drama],
  events: ['event', paths.event],
}

/** The page of which a record's file is all that it is drawn from; null where the file is none of one page alone. */
export function pageOf(recordFile: string): Page | null {
  const [, folder = '', slug = ''] = /^([a-z]+)\/([^/]+)\.json$/.exec(recordFile) ?? []
  const subject = FOLDERS[folder]
  return subject ? { kind: subject[0], path: subject[1](slug), records: [recordFile] } : null
}

/** Every page of a site, given the names of its records' files (`model/files.ts`). */
export function* pagesOf(recordFiles: Iterable<string>): Generator<Page> {
  yield* FIXED
  for (const file of recordFiles) {
    const page = pageOf(file)
    if (page) yield page
  }
}
