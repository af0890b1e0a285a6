import { useParams } from 'react-router-dom'
import { eventAsOfQuery } from '#data/as-of/as-of.ts'
import { lookup } from '#data/refs.ts'
import { ShareButton } from '#features/share/share-button.tsx'
import { FeedLinks } from '#features/subject/feed-links.tsx'
import { LinkList } from '#features/subject/link-list.tsx'
import { NamedWith } from '#features/subject/named-with.tsx'
import { StoryFacts, storyWord } from '#features/subject/story-facts.tsx'
import { SubjectHeader } from '#features/subject/subject-header.tsx'
import { edtfWords } from '#model/edtf-label.ts'
import type { EventRecord } from '#model/record.ts'
import { wholeDays } from '#model/whole-days.ts'
import { paths } from '#paths'
import { buttonLook } from '#ui/button.tsx'
import { When } from '#ui/when.tsx'
import { Loaded } from './loaded.tsx'
import { Missing } from './missing.tsx'
import { Moved } from './moved.tsx'
import { SubjectPage } from './subject-page.tsx'
import { useDays } from './use-days.ts'

/** One happening: what, when and where, how its status came to be, and the stories. */
export function Component() {
  const { slug = '' } = useParams()
  const { asof } = useDays()
  return (
    <Loaded
      query={eventAsOfQuery(slug, asof)}
      missing={
        <Moved kind="event" slug={slug}>
          <Missing what="no event called" asked={slug} to={paths.events()} list="See all events" />
        </Moved>
      }
    >
      {(record) => <EventPage record={record} />}
    </Loaded>
  )
}

function EventPage({ record }: { record: EventRecord }) {
  const { slug, name, hangul, aliases, reviewed, kinds, date, place, view, people, works } = record
  const look = lookup(record.refs)
  return (
    <SubjectPage
      record={record}
      search={`?event=${slug}`}
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
              {kinds.join(', ')}, <When {...edtfWords(date.edtf)} />
              {date.basis === 'inferred' ? ` (${date.reason})` : null}
              {place ? `, ${place}` : null}. <StoryFacts view={view} />
            </>
          }
        >
          <ShareButton title={name} />
          <FeedLinks
            of={name}
            page={paths.event(slug)}
            calendar={wholeDays(date.edtf) !== null}
            className={buttonLook()}
          />
        </SubjectHeader>
      }
      aside={
        <>
          <LinkList
            title="Dramas named with it"
            items={works.flatMap(({ slug, count }) => {
              const ref = look.work(slug)
              return ref ? [{ to: paths.drama(slug), name: ref.name, note: storyWord(count) }] : []
            })}
          />
          <NamedWith people={people} look={look} />
        </>
      }
    />
  )
}
