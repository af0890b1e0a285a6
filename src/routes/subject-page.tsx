import type { ReactNode } from 'react'
import type { Lookup } from '#data/refs.ts'
import { stepsOf } from '#features/since/changes.ts'
import { StoryList } from '#features/story/story-list.tsx'
import { WhereThingsStand } from '#features/trail/where-things-stand.tsx'
import type { EventRecord, PersonRecord, WorkRecord } from '#model/record.ts'
import { paths } from '#paths'
import { PageTitle } from '#ui/page-title.tsx'
import { Page } from './page.tsx'
import { Since } from './since.tsx'
import { TimelineBand } from './timeline-band.tsx'
import { useDays } from './use-days.ts'

/**
 * What the pages of a person, a work and an event have in common.
 *
 * @param search the filter for all its stories: `?actor=han-so-hee`.
 * @param aside what stands beside the trails.
 */
export function SubjectPage({
  record,
  search: ofToday,
  lead,
  look,
  header,
  aside,
}: {
  record: PersonRecord | WorkRecord | EventRecord
  search: string
  lead: 'work' | 'person'
  look: Lookup
  header: ReactNode
  aside: ReactNode
}) {
  const { asof } = useDays()
  const search = asof === null ? ofToday : `${ofToday}&asof=${asof}`
  return (
    <>
      <Page asOf={{ unsure: record.view.unsure ?? 0 }}>
        <PageTitle>{record.name}</PageTitle>
        {header}
        <div className="mt-11 grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_21rem]">
          <div className="grid min-w-0 content-start gap-12">
            <WhereThingsStand
              of={record.slug}
              trails={record.trails}
              more={record.moreTrails}
              all={paths.articles(search)}
              lead={lead}
              look={look}
            />
            <StoryList view={record.view} all={paths.articles(search)} />
          </div>
          <div className="grid content-start gap-10">{aside}</div>
        </div>
      </Page>
      <TimelineBand timeline={record.timeline} look={look} to={paths.timeline(search)} />
      <Since told={stepsOf(record.trails)} search={ofToday} />
    </>
  )
}
