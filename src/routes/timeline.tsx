import { dayRange } from '#model/edtf.ts'
import type { Filters } from '#model/archive/filters.ts'
import { Filtered } from '#features/filter/filtered.tsx'
import { FirstAnswer, type OnCome, useOnCome } from '#features/filter/first-answer.tsx'
import { writeAddress } from '#features/filter/address.ts'
import { storiesWords } from '#features/filter/facet-words.ts'
import { useAsked } from '#features/filter/use-asked.ts'
import { useStories } from '#features/filter/use-stories.ts'
import { ShareButton } from '#features/share/share-button.tsx'
import { TimelineChart } from '#features/timeline/timeline-chart.tsx'
import { useTimeline } from '#features/timeline/use-timeline.ts'
import { paths } from '#paths'
import { buttonLook } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { PageSkeleton } from '#ui/skeleton.tsx'
import { LoadFailed } from './load-failed.tsx'
import { Page } from './page.tsx'
import { SinceStories } from './since-stories.tsx'

/** Reports and events over time: all of them, or those that the address asks for. */
export function Component() {
  return (
    <FirstAnswer Answer={Answer}>
      <Time />
    </FirstAnswer>
  )
}

/** What the address asks for: the numbers of its stories, no cards of theirs, and their time. */
function useTime() {
  const { filters, notices, ask } = useAsked()
  const stories = useStories(filters, 0)
  const time = useTimeline(stories.filters, stories.found?.passes)
  return {
    filters,
    notices,
    ask,
    stories,
    time,
    failed: [stories, time].filter((one) => one.failed),
  }
}

function Answer({ onCome }: { onCome: OnCome }) {
  const { stories, time, failed } = useTime()
  const told = time.pending ? null : stories.told
  useOnCome(failed.length > 0 ? '' : told, onCome)
  return null
}

function Time() {
  const { filters, notices, ask, stories, time, failed } = useTime()
  if (failed[0]) {
    const tryAgain = () => {
      for (const { retry } of failed) retry()
    }
    return <LoadFailed error={failed[0].error} onTryAgain={tryAgain} />
  }
  const { shown } = stories
  const { drawn } = time
  if (!shown || !drawn) return <PageSkeleton />
  const search = writeAddress({ filters: stories.filters, pages: 1, seen: null })
  return (
    <Page tellsNotices asOf={{ unsure: shown.numbers.unsure ?? 0 }}>
      <PageTitle>Timeline</PageTitle>
      <Filtered
        stories={stories}
        shown={shown}
        notices={notices}
        onAsk={ask}
        heading="Timeline"
        actions={
          <>
            <Link to={paths.articles(search)} className={buttonLook()}>
              {storiesWords(shown.numbers.total)}
            </Link>
            <ShareButton title="Timeline · Dojang" />
          </>
        }
      >
        <div aria-busy={time.pending} className={time.pending ? 'opacity-60' : ''}>
          <TimelineChart timeline={drawn.timeline} names={drawn.names} range={daysOf(filters)} />
        </div>
      </Filtered>
      <SinceStories stories={stories} />
    </Page>
  )
}

/** The time range as days: the first of where it begins, the last of where it ends. */
function daysOf({ from, to }: Filters): { from: string | null; to: string | null } {
  return { from: dayRange(from).from, to: dayRange(to).to }
}
