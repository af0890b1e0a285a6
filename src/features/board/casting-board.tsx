import type { Lookup } from '#data/refs.ts'
import { edtfWords } from '#model/edtf-label.ts'
import type { TodayRecord, Trail } from '#model/record.ts'
import { paths } from '#paths'
import { Link } from '#ui/link.tsx'
import { Section } from '#ui/section.tsx'
import { STATUS_LOOK } from '#ui/status-look.ts'
import { Status } from '#ui/status.tsx'
import { When } from '#ui/when.tsx'

/**
 * Who plays what, by how sure it is: a column for each status that has any.
 *
 * @param asof the day of which it is, YYYY-MM-DD; null for today.
 */
export function CastingBoard({
  board,
  asof,
  look,
}: {
  board: TodayRecord['board']
  asof: string | null
  look: Lookup
}) {
  const day = asof === null ? '' : `&asof=${asof}`
  const castings = (status = '') =>
    paths.articles(`?${status && `status=${status}&`}kind=casting${day}`)
  const columns = board.filter(({ trails }) => trails.length > 0)
  if (columns.length === 0) return null
  return (
    <Section
      title="Casting board"
      aside={
        <Link to={castings()} className="tap text-[0.9375rem] text-soft hover:underline">
          All castings
        </Link>
      }
    >
      <div className="grid gap-x-5 gap-y-8 sm:grid-cols-2 xl:grid-cols-4">
        {columns.map(({ status, total, trails }) => (
          <section key={status} aria-label={STATUS_LOOK[status].word}>
            <h3 className="font-text">
              <Link
                to={castings(status)}
                className={`flex items-center justify-between border-b-2 pb-2 ${STATUS_LOOK[status].line}`}
              >
                <Status status={status} />
                <span className="text-small font-normal text-soft">{total}</span>
              </Link>
            </h3>
            <ul>
              {trails.map((trail) => (
                <Part key={`${trail.event} ${trail.person}`} trail={trail} look={look} />
              ))}
              {total > trails.length ? (
                <li className="py-2 text-small">
                  <Link to={castings(status)} className="tap text-link">
                    {total - trails.length} more
                    <span className="sr-only"> {STATUS_LOOK[status].word}</span>
                  </Link>
                </li>
              ) : null}
            </ul>
          </section>
        ))}
      </div>
    </Section>
  )
}

/** One casting: the work, who, and since when it stands so, or when that was reported. */
function Part({ trail, look }: { trail: Trail; look: Lookup }) {
  const [work] = trail.works.flatMap((slug) => look.work(slug) ?? [])
  const person = trail.person === null ? null : look.person(trail.person)
  const last = trail.steps.at(-1)
  const day = last?.date.edtf ?? null
  const known = day ?? last?.article.published.edtf ?? null
  return (
    <li className="border-b border-line py-3 text-sm leading-snug">
      <Link
        to={paths.event(trail.event)}
        className="block py-0.5 font-display text-item font-semibold hover:underline"
      >
        {work?.name ?? look.event(trail.event)?.name}
      </Link>
      {person ? (
        <Link to={paths.actor(person.slug)} className="block min-h-6 py-0.5 hover:underline">
          {person.name}
        </Link>
      ) : null}
      {known ? (
        <p className="text-small text-soft">
          {day === null ? 'reported ' : ''}
          <When {...edtfWords(known, 'short')} />
        </p>
      ) : null}
    </li>
  )
}
