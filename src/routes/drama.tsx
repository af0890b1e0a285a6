import { useParams } from 'react-router-dom'
import { type Lookup, lookup } from '#data/refs.ts'
import { workAsOfQuery } from '#data/as-of/as-of.ts'
import { ShareButton } from '#features/share/share-button.tsx'
import { FeedLinks } from '#features/subject/feed-links.tsx'
import { LinkList } from '#features/subject/link-list.tsx'
import { NamedWith } from '#features/subject/named-with.tsx'
import { StoryFacts } from '#features/subject/story-facts.tsx'
import { SubjectHeader } from '#features/subject/subject-header.tsx'
import { edtfLabel } from '#model/edtf-label.ts'
import type { WorkRecord } from '#model/record.ts'
import { paths } from '#paths'
import { buttonLook } from '#ui/button.tsx'
import { Loaded } from './loaded.tsx'
import { Missing } from './missing.tsx'
import { Moved } from './moved.tsx'
import { SubjectPage } from './subject-page.tsx'
import { useDays } from './use-days.ts'

/** One drama, film or show: what it is, who plays whom, where things stand, and the stories. */
export function Component() {
  const { slug = '' } = useParams()
  const { asof } = useDays()
  return (
    <Loaded
      query={workAsOfQuery(slug, asof)}
      missing={
        <Moved kind="drama" slug={slug}>
          <Missing what="no drama called" asked={slug} to={paths.dramas()} list="See all dramas" />
        </Moved>
      }
    >
      {(record) => <Drama record={record} />}
    </Loaded>
  )
}

function Drama({ record }: { record: WorkRecord }) {
  const { slug, name, hangul, aliases, reviewed, kind, network, released, view } = record
  const look = lookup(record.refs)
  return (
    <SubjectPage
      record={record}
      search={`?drama=${slug}`}
      lead="person"
      look={look}
      header={
        <SubjectHeader
          name={name}
          hangul={hangul}
          aliases={aliases}
          reviewed={reviewed}
          facts={
            <>
              {[kind, network, released ? `released ${edtfLabel(released)}` : null]
                .filter(Boolean)
                .join(', ')}
              . <StoryFacts view={view} />
            </>
          }
        >
          <ShareButton title={name} />
          <FeedLinks of={name} page={paths.drama(slug)} className={buttonLook()} />
        </SubjectHeader>
      }
      aside={<Credits record={record} look={look} />}
    />
  )
}

function Credits({ record, look }: { record: WorkRecord; look: Lookup }) {
  const { cast, directors, writers, people, events } = record
  const credit = (note: string | null) => (slug: string) => {
    const ref = look.person(slug)
    return ref ? [{ to: paths.actor(slug), name: ref.name, note }] : []
  }
  return (
    <>
      <LinkList
        title="Cast and crew"
        items={[
          ...cast.flatMap(({ person, character }) =>
            credit(character && `as ${character}`)(person),
          ),
          ...directors.flatMap(credit('director')),
          ...writers.flatMap(credit('writer')),
        ]}
      />
      <LinkList
        title="Events"
        items={events.flatMap(({ slug }) => {
          const ref = look.event(slug)
          return ref ? [{ to: paths.event(slug), name: ref.name, note: null }] : []
        })}
      />
      <NamedWith people={people} look={look} />
    </>
  )
}
