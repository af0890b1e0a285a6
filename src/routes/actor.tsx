import { useParams } from 'react-router-dom'
import { personAsOfQuery } from '#data/as-of/as-of.ts'
import { lookup } from '#data/refs.ts'
import { FollowButton } from '#features/follow/follow-button.tsx'
import { useSeen } from '#features/follow/use-following.ts'
import { ShareButton } from '#features/share/share-button.tsx'
import { FeedLinks } from '#features/subject/feed-links.tsx'
import { LinkList } from '#features/subject/link-list.tsx'
import { NamedWith } from '#features/subject/named-with.tsx'
import { StoryFacts } from '#features/subject/story-facts.tsx'
import { SubjectHeader } from '#features/subject/subject-header.tsx'
import type { PersonRecord } from '#model/record.ts'
import { paths } from '#paths'
import { buttonLook } from '#ui/button.tsx'
import { Seal } from '#ui/seal.tsx'
import { Loaded } from './loaded.tsx'
import { Missing } from './missing.tsx'
import { Moved } from './moved.tsx'
import { SubjectPage } from './subject-page.tsx'
import { useDays } from './use-days.ts'

/** One person: who, where things stand, and the stories. */
export function Component() {
  const { slug = '' } = useParams()
  const { asof } = useDays()
  return (
    <Loaded
      query={personAsOfQuery(slug, asof)}
      missing={
        <Moved kind="actor" slug={slug}>
          <Missing what="nobody called" asked={slug} to={paths.actors()} list="See all actors" />
        </Moved>
      }
    >
      {(record) => <Actor record={record} />}
    </Loaded>
  )
}

function Actor({ record }: { record: PersonRecord }) {
  const { slug, name, hangul, aliases, reviewed, role, seal, view, parts, people } = record
  const look = lookup(record.refs)
  const { asof } = useDays()
  useSeen(slug, asof === null ? view.total : null)
  return (
    <SubjectPage
      record={record}
      search={`?actor=${slug}`}
      lead="work"
      look={look}
      header={
        <SubjectHeader
          name={name}
          hangul={hangul}
          aliases={aliases}
          reviewed={reviewed}
          mark={<Seal {...seal} className="size-18 md:size-33" />}
          facts={
            <>
              {role}. <StoryFacts view={view} />
            </>
          }
        >
          {asof === null ? <FollowButton slug={slug} name={name} stories={view.total} /> : null}
          <ShareButton title={name} />
          <FeedLinks of={name} page={paths.actor(slug)} className={buttonLook()} />
        </SubjectHeader>
      }
      aside={
        <>
          <NamedWith people={people} look={look} centre={seal} />
          <LinkList
            title="Known for"
            items={parts.flatMap(({ work, character }) => {
              const ref = look.work(work)
              return ref
                ? [
                    {
                      to: paths.drama(work),
                      name: ref.name,
                      note: character ? `as ${character}` : ref.kind,
                    },
                  ]
                : []
            })}
          />
        </>
      }
    />
  )
}
