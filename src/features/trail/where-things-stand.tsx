import type { Lookup } from '#data/refs.ts'
import type { Trail } from '#model/record.ts'
import { Link } from '#ui/link.tsx'
import { Section } from '#ui/section.tsx'
import { type Lead, TrailList } from './trail-list.tsx'

/**
 * The trails of a page's person, work or event.
 *
 * @param of the slug of the page: its own event is not named again in each row.
 * @param more how many did not fit.
 * @param all where their stories are.
 */
export function WhereThingsStand({
  of,
  trails,
  more,
  all,
  lead,
  look,
}: {
  of: string
  trails: readonly Trail[]
  more: number
  all: string
  lead: Lead
  look: Lookup
}) {
  return (
    <Section title="Where things stand">
      {trails.length > 0 ? (
        <TrailList of={of} trails={trails} lead={lead} look={look} />
      ) : (
        <p className="text-soft">No story reports anything here yet.</p>
      )}
      {more > 0 ? (
        <p className="mt-4 text-soft">
          {more} more in{' '}
          <Link to={all} className="text-link">
            all stories
          </Link>
          .
        </p>
      ) : null}
    </Section>
  )
}
