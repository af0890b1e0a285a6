import { Filtered } from '#features/filter/filtered.tsx'
import { FirstAnswer, type OnCome, useOnCome } from '#features/filter/first-answer.tsx'
import { storiesWords } from '#features/filter/facet-words.ts'
import { ResultList } from '#features/filter/result-list.tsx'
import { SortSelect } from '#features/filter/sort-select.tsx'
import { useAsked } from '#features/filter/use-asked.ts'
import { useStories } from '#features/filter/use-stories.ts'
import { ShareButton } from '#features/share/share-button.tsx'
import { StoryRow } from '#features/story/story-row.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { PageSkeleton } from '#ui/skeleton.tsx'
import { LoadFailed } from './load-failed.tsx'
import { Page } from './page.tsx'
import { SinceStories } from './since-stories.tsx'

/** All stories, or those that the address asks for. */
export function Component() {
  return (
    <FirstAnswer Answer={Answer}>
      <Stories />
    </FirstAnswer>
  )
}

function Answer({ onCome }: { onCome: OnCome }) {
  const { filters, pages } = useAsked()
  const { failed, told } = useStories(filters, pages)
  useOnCome(failed ? '' : told, onCome)
  return null
}

function Stories() {
  const { filters, pages, notices, ask, showPages } = useAsked()
  const stories = useStories(filters, pages)
  const { shown, failed, error, retry } = stories
  if (failed) return <LoadFailed error={error} onTryAgain={retry} />
  if (!shown) return <PageSkeleton />
  const heading = storiesWords(shown.numbers.total)
  const title = [heading, stories.active.map(({ name }) => name).join(', ')]
    .filter(Boolean)
    .join(': ')
  return (
    <Page tellsNotices asOf={{ unsure: shown.numbers.unsure ?? 0 }}>
      <PageTitle>{title}</PageTitle>
      <Filtered
        stories={stories}
        shown={shown}
        notices={notices}
        onAsk={ask}
        heading={heading}
        actions={
          <>
            <SortSelect filters={stories.filters} onAsk={ask} />
            <ShareButton title={`${title} · Dojang`} />
          </>
        }
      >
        <ResultList
          rows={shown.rows}
          total={shown.numbers.total}
          pages={pages}
          onShowPages={showPages}
          renderRow={(card) => <StoryRow key={card.slug} card={card} />}
        />
      </Filtered>
      <SinceStories stories={stories} />
    </Page>
  )
}
