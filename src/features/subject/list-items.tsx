import type { ListName } from '#data/lists.ts'
import { type Lookup, lookup } from '#data/refs.ts'
import { edtfWords } from '#model/edtf-label.ts'
import type { EventRef, ListRecord, PersonRef, WorkRef } from '#model/record.ts'
import { paths } from '#paths'
import { Link } from '#ui/link.tsx'
import { Seal } from '#ui/seal.tsx'
import { Status } from '#ui/status.tsx'
import { When } from '#ui/when.tsx'
import { storyWord } from './story-facts.tsx'

type Ref = PersonRef | WorkRef | EventRef

/** By list: what its slugs stand for, where they lead, and what its days and statuses are of, where that is not itself. */
const LISTS: Record<
  ListName,
  {
    to: (slug: string) => string
    find: (look: Lookup, slug: string) => Ref | null
    whenOf?: string
    statusOf?: string
  }
> = {
  actors: {
    to: paths.actor,
    find: (look, slug) => look.person(slug),
    whenOf: 'last story',
    statusOf: 'latest report',
  },
  dramas: {
    to: paths.drama,
    find: (look, slug) => look.work(slug),
    whenOf: 'released',
    statusOf: 'latest report',
  },
  events: { to: paths.event, find: (look, slug) => look.event(slug) },
}

/** The entries of a list's pages, in as many columns as there is room for. */
export function ListItems({ name, records }: { name: ListName; records: readonly ListRecord[] }) {
  const { find } = LISTS[name]
  return (
    <ul className="grid gap-x-10 border-t-2 border-ink sm:grid-cols-2 lg:grid-cols-3">
      {records.flatMap(({ refs, items }) => {
        const look = lookup(refs)
        return items.map((item) => (
          <Item key={item.slug} item={item} subject={find(look, item.slug)} list={name} />
        ))
      })}
    </ul>
  )
}

function Item({
  item: { slug, hangul, detail, stories, when, status },
  subject,
  list,
}: {
  item: ListRecord['items'][number]
  subject: Ref | null
  list: ListName
}) {
  const { to, whenOf, statusOf } = LISTS[list]
  return (
    <li className="flex gap-3.5 border-b border-line py-3.5">
      {subject && 'seal' in subject ? <Seal {...subject.seal} /> : null}
      <div className="min-w-0">
        <p className="font-display text-item font-semibold">
          <Link to={to(slug)} className="tap hover:underline">
            {subject?.name ?? slug}
          </Link>
          {hangul ? (
            <span lang="ko" className="ml-2 font-text text-small font-normal text-soft">
              {hangul}
            </span>
          ) : null}
        </p>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2.5 text-small text-soft">
          <span>
            {detail}, {storyWord(stories)}
          </span>
          {when ? (
            <span>
              {whenOf} <When {...edtfWords(when.edtf, 'short')} />
            </span>
          ) : null}
          {status ? (
            <span className="inline-flex items-center gap-1.5">
              {statusOf} <Status status={status} />
            </span>
          ) : null}
        </p>
      </div>
    </li>
  )
}
