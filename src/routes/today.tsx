import { useContext } from 'react'
import { lookup } from '#data/refs.ts'
import { todayAsOfQuery } from '#data/as-of/as-of.ts'
import { CastingBoard } from '#features/board/casting-board.tsx'
import { Covered } from '#features/board/covered.tsx'
import { Dates } from '#features/board/dates.tsx'
import { Lead } from '#features/board/lead.tsx'
import { FollowedRow } from '#features/follow/followed-row.tsx'
import { ShareButton } from '#features/share/share-button.tsx'
import { stepsOf, storiesOf } from '#features/since/changes.ts'
import { StoryRow } from '#features/story/story-row.tsx'
import { Chips } from '#features/subject/chips.tsx'
import type { TodayRecord } from '#model/record.ts'
import { paths } from '#paths'
import { Link } from '#ui/link.tsx'
import { Message } from '#ui/message.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { Section } from '#ui/section.tsx'
import { SiteName } from '#ui/site-name.ts'
import { Loaded } from './loaded.tsx'
import { Page } from './page.tsx'
import { Since } from './since.tsx'
import { TimelineBand } from './timeline-band.tsx'
import { useDays } from './use-days.ts'

/** The first page: whom the reader follows, the newest story, where castings stand, dates. */
export function Component() {
  const { asof } = useDays()
  return (
    <Loaded query={todayAsOfQuery(asof)}>
      {(record) => <Today record={record} asof={asof} />}
    </Loaded>
  )
}

function Today({ record, asof }: { record: TodayRecord; asof: string | null }) {
  const look = lookup(record.refs)
  const { lead, board, dates, latest, covered, total, timeline } = record
  const search = asof === null ? '' : `?asof=${asof}`
  return (
    <>
      <Page asOf={{ unsure: record.unsure ?? 0 }}>
        <PageTitle />
        <h1 className="sr-only">Today</h1>
        {lead ? null : <NoStories />}
        {asof === null ? <FollowedRow covered={covered} look={look} /> : null}
        <div className="mt-8 grid gap-x-13 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20.5rem]">
          <div className="grid min-w-0 content-start gap-9">
            {lead ? (
              <Lead lead={lead}>
                <Chips look={look} people={lead.card.people} works={lead.card.works} />
              </Lead>
            ) : null}
            <CastingBoard board={board} asof={asof} look={look} />
            {latest.length > 0 ? (
              <Section
                title="More stories"
                aside={
                  <Link
                    to={paths.articles(search)}
                    className="tap text-[0.9375rem] text-soft hover:underline"
                  >
                    All {total.toLocaleString('en')} stories
                  </Link>
                }
              >
                <ul className="border-t border-line">
                  {latest.map((card) => (
                    <StoryRow key={card.slug} card={card} level="h3" />
                  ))}
                </ul>
              </Section>
            ) : null}
            <div>
              <ShareButton title={useContext(SiteName)} />
            </div>
          </div>
          <div>
            <Dates dates={dates} look={look} />
            <Covered covered={covered} look={look} />
          </div>
        </div>
      </Page>
      <TimelineBand timeline={timeline} look={look} to={paths.timeline(search)} />
      <Since told={toldOn(record)} search="" />
    </>
  )
}

/** What may have changed of what today shows: the board first, since it knows who says so. */
function toldOn({ board, lead, latest }: TodayRecord) {
  return [
    ...stepsOf(board.flatMap(({ trails }) => trails)),
    ...storiesOf(lead ? [lead.card, ...latest] : latest),
  ]
}

function NoStories() {
  return (
    <Message title="No stories yet">
      <p>They appear here as soon as the editor adds the first.</p>
    </Message>
  )
}
