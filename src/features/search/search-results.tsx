import { paths } from '#paths'
import { Link } from '#ui/link.tsx'
import type { NameMatch } from './match-names.ts'

const PATH = { person: paths.actor, work: paths.drama, event: paths.event }
const WORD = { person: 'person', work: 'drama or film', event: 'event' }

const ROW =
  'flex min-h-10 items-baseline gap-2 px-3 py-2 text-sm hover:bg-wash focus-visible:-outline-offset-2'

/** What a search finds, below its box: names, and at the end the way to the words in all stories. */
export function SearchResults({
  q,
  matches,
  failed,
  storiesPath,
  onLeave,
}: {
  q: string
  /** Null: the names have not come. */
  matches: readonly NameMatch[] | null
  failed: boolean
  storiesPath: string
  onLeave: () => void
}) {
  return (
    <div className="absolute end-0 top-full z-20 mt-1.5 w-full min-w-72 overflow-hidden rounded-lg border border-line bg-card">
      <output className="block px-3 pt-2 text-small text-soft empty:hidden">
        {said(matches, failed)}
      </output>
      <ul>
        {matches?.map(({ type, slug, name, hangul }) => (
          <li key={`${type} ${slug}`}>
            <Link to={PATH[type](slug)} onClick={onLeave} className={ROW}>
              <span className="font-medium">{name}</span>
              {hangul ? <span lang="ko">{hangul}</span> : null}
              <span className="ms-auto text-small whitespace-nowrap text-soft">{WORD[type]}</span>
            </Link>
          </li>
        ))}
        <li className="border-t border-line first:border-0">
          <Link to={storiesPath} onClick={onLeave} className={ROW}>
            <span className="min-w-0 wrap-anywhere">Stories with “{q}”</span>
          </Link>
        </li>
      </ul>
    </div>
  )
}

function said(matches: readonly NameMatch[] | null, failed: boolean): string {
  if (failed) return 'The names could not be loaded.'
  if (!matches) return 'Loading names…'
  if (matches.length === 0) return 'No name is like this.'
  return matches.length === 1 ? '1 name' : `${matches.length} names`
}
