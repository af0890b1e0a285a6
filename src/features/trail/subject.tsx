import type { Lookup } from '#data/refs.ts'
import type { Trail } from '#model/record.ts'
import { paths } from '#paths'
import { Link } from '#ui/link.tsx'
import { Seal } from '#ui/seal.tsx'
import type { Lead } from './trail-list.tsx'

/** What a trail is about: the work, or the person, that leads, and below it the event. */
export function Subject({
  of,
  trail,
  lead,
  look,
}: {
  of: string
  trail: Trail
  lead: Lead
  look: Lookup
}) {
  const event = look.event(trail.event)
  const person = trail.person === null ? null : look.person(trail.person)
  const works = trail.works.flatMap((slug) => look.work(slug) ?? [])
  const led = lead === 'work' ? works.length > 0 : person !== null
  return (
    <div className="min-w-0">
      <p className="font-display text-item font-semibold">
        {lead === 'work'
          ? works.map(({ slug, name }, at) => (
              <span key={slug}>
                {at > 0 ? ', ' : ''}
                <Link to={paths.drama(slug)} className="tap hover:underline">
                  {name}
                </Link>
              </span>
            ))
          : null}
        {lead === 'person' && person ? (
          <Link
            to={paths.actor(person.slug)}
            className="inline-flex items-center gap-2.5 hover:underline"
          >
            <Seal {...person.seal} className="size-7" />
            {person.name}
          </Link>
        ) : null}
        {led || !event ? null : <EventLink {...event} />}
      </p>
      {led && event && event.slug !== of ? (
        <p className="text-small text-soft">
          <EventLink {...event} />
        </p>
      ) : null}
    </div>
  )
}

function EventLink({ slug, name }: { slug: string; name: string }) {
  return (
    <Link to={paths.event(slug)} className="tap hover:underline">
      {name}
    </Link>
  )
}
