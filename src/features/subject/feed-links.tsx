import { paths } from '#paths'
import { hrefOf } from '#ui/link.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'

/**
 * Links by which others' programs keep up with the site, or with a person, a work or an event. They are no pages of
 * the app, so plain links. Where the site has no feeds, styles hide them.
 *
 * @param of whose they are: a page has those of the whole site, too.
 * @param page the address of the page in `paths`.
 * @param calendar whether it has one.
 */
export function FeedLinks({
  of,
  page,
  calendar = true,
  className,
}: {
  of: string
  page: string
  calendar?: boolean
  className: string
}) {
  const feed = hrefOf(paths.atomFeed(page))
  const file = hrefOf(paths.calendar(page))
  // A calendar is followed by its whole address; a page that is drawn at build may stand anywhere.
  const host = useHydrated() ? `webcal://${window.location.host}` : ''
  const whose = <span className="sr-only"> of {of}</span>
  return (
    <span className="hidden fed:contents">
      <a href={feed} className={className}>
        Feed{whose}
      </a>
      {calendar ? (
        <a href={host + file} className={className}>
          Calendar{whose}
        </a>
      ) : null}
    </span>
  )
}
