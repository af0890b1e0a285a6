import { edtfWords } from '#model/edtf-label.ts'
import type { PersonRecord } from '#model/record.ts'
import type { Status as StatusName } from '#model/words.ts'
import { paths } from '#paths'
import { Button, buttonLook } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Message } from '#ui/message.tsx'
import { Seal } from '#ui/seal.tsx'
import { RowsSkeleton } from '#ui/skeleton.tsx'
import { Status } from '#ui/status.tsx'
import { When } from '#ui/when.tsx'
import { type FollowedPerson, useFollowedPeople } from './use-followed-people.ts'
import { unfollow } from './use-following.ts'

/** Everyone whom the reader follows, with the newest story of each. */
export function FollowedList() {
  const people = useFollowedPeople()
  if (people.length === 0)
    return (
      <Message
        title="You follow nobody yet"
        actions={
          <Link to={paths.actors()} className={buttonLook(true)}>
            Find actors
          </Link>
        }
      >
        <p>Open an actor’s page and press “Follow”: their news then comes first on today’s page.</p>
      </Message>
    )
  if (people.some(({ record, gone }) => !record && !gone))
    return <RowsSkeleton rows={people.length} />
  return (
    <ul className="border-t-2 border-ink">
      {people.map((person) => (
        <Row key={person.slug} {...person} />
      ))}
    </ul>
  )
}

/** What a story reports of this person: it may report other things of others. */
function ownStatuses({ trails }: PersonRecord, story: string): StatusName[] {
  const steps = trails.flatMap(({ steps }) => steps).filter(({ article }) => article.slug === story)
  return [...new Set(steps.map(({ status }) => status))]
}

function Row({ slug, record, gone, fresh }: FollowedPerson) {
  const newest = record?.view.cards[0]
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-4">
      {record ? (
        <Seal {...record.seal} className="size-13" />
      ) : (
        <span className="size-13 rounded-lg bg-wash" />
      )}
      <div className="min-w-0 flex-1 basis-52">
        <p className="font-display text-item font-semibold">
          <Link to={paths.actor(slug)} className="tap hover:underline">
            {record?.name ?? slug}
          </Link>
          {fresh > 0 ? (
            <span className="ml-3 font-text text-small text-seal">{fresh} new</span>
          ) : null}
        </p>
        {gone ? <p className="text-small text-soft">Their page could not be loaded.</p> : null}
        {newest ? (
          <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-small text-soft">
            <Link to={paths.article(newest.slug)} dir="auto" className="min-h-6 text-link">
              {newest.headline}
            </Link>
            <When {...edtfWords(newest.published.edtf)} />
            {ownStatuses(record, newest.slug).map((status) => (
              <Status key={status} status={status} />
            ))}
          </p>
        ) : null}
      </div>
      <Button onClick={() => unfollow(slug)}>
        Unfollow<span className="sr-only"> {record?.name ?? slug}</span>
      </Button>
    </li>
  )
}
