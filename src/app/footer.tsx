import { FeedLinks } from '#features/subject/feed-links.tsx'
import { paths } from '#paths'
import { Link } from '#ui/link.tsx'

/** What stands at the end of every page. */
export function Footer() {
  return (
    <footer className="mt-16 border-t border-line py-8 text-small text-soft print:hidden">
      <div className="wrap flex flex-wrap items-baseline justify-between gap-x-8 gap-y-3">
        <p>Every status here stands on a sentence of a story.</p>
        <nav aria-label="More" className="flex flex-wrap gap-x-6 gap-y-1">
          <Link to={paths.following()} className="py-1 text-link max-sm:py-3">
            Following
          </Link>
          <Link to={paths.about()} className="py-1 text-link max-sm:py-3">
            About Dojang
          </Link>
          <FeedLinks of="all stories" page={paths.today()} className="py-1 text-link max-sm:py-3" />
        </nav>
      </div>
    </footer>
  )
}
