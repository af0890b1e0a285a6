import { edtfLabel, edtfWords } from '#model/edtf-label.ts'
import { paths } from '#paths'
import { FootNote } from '#ui/foot-note.tsx'
import { Link } from '#ui/link.tsx'
import { Status } from '#ui/status.tsx'
import { When } from '#ui/when.tsx'
import { type Change, changesSince, speaker } from './changes.ts'

/** Changes that a note tells; it must not cover what it is about. */
const MOST_TOLD = 3

/**
 * What has changed since a link was made.
 *
 * @param seen the day on which the link was made, YYYY-MM-DD.
 * @param told what may have changed of what the page shows.
 * @param all where everything newer is, if there is such a place.
 */
export function SinceNote({
  seen,
  told,
  all,
  onPutAway,
}: {
  seen: string
  told: readonly Change[]
  all: string | null
  onPutAway: () => void
}) {
  const changes = changesSince(seen, told)
  return (
    <FootNote label="Since this link was made" onPutAway={onPutAway}>
      {changes.length > 0 ? (
        <div className="min-w-0 border-s-[3px] border-seal ps-3.5">
          <p className="text-small text-soft">
            This link was made on {edtfLabel(seen)}. Since then:
          </p>
          <ul className="mt-1 grid gap-1.5">
            {changes.slice(0, MOST_TOLD).map((change) => (
              <Told key={`${change.article.slug} ${change.status}`} {...change} />
            ))}
          </ul>
          {changes.length > MOST_TOLD && all ? (
            <Link to={all} className="tap mt-1 text-small text-link">
              All that is newer
            </Link>
          ) : null}
        </div>
      ) : (
        <p className="text-small text-soft">Nothing has changed since {edtfLabel(seen)}.</p>
      )}
    </FootNote>
  )
}

function Told(change: Change) {
  const { article, status } = change
  const by = speaker(change)
  const { published, added, slug, headline } = article
  return (
    <li className="flex flex-wrap items-baseline gap-x-2.5">
      {status ? <Status status={status} /> : null}{' '}
      <span className="text-small text-soft">
        {by ? (
          <>
            <bdi>{by}</bdi>,{' '}
          </>
        ) : null}
        {published.edtf === null && added ? 'added ' : null}
        <When {...edtfWords(published.edtf ?? added ?? null)} />
      </span>{' '}
      <Link to={paths.article(slug)} dir="auto" className="tap text-[0.9375rem] hover:underline">
        {headline}
      </Link>
    </li>
  )
}
