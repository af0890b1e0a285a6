import { useSyncExternalStore } from 'react'
import { paths } from '#paths'

/**
 * Links by which others' programs keep up with the site, or with a person, a work or an event. They are no pages of
 * the app, so plain links. Where the site has no feeds, styles hide them.
 *
 * @param page the address of the page in `paths`.
 * @param calendar whether it has one.
 */
export function FeedLinks({
  page,
  calendar = true,
  className,
}: {
  page: string
  calendar?: boolean
  className: string
}) {
  const host = useHost()
  const file = below(paths.calendar(page))
  return (
    <span className="hidden fed:contents">
      <a href={below(paths.atomFeed(page))} className={className}>
        Feed
      </a>
      {calendar ? (
        <a href={host === null ? file : `webcal://${host}${file}`} className={className}>
          Calendar
        </a>
      ) : null}
    </span>
  )
}

/** An address below the folder that the site is served from. */
function below(path: string): string {
  return import.meta.env.BASE_URL + path.slice(1)
}

/** Where the site stands; null while a page is drawn that may stand anywhere. A calendar is followed by its whole address. */
function useHost(): string | null {
  return useSyncExternalStore(
    () => () => {},
    () => window.location.host,
    () => null,
  )
}
