import { useParams } from 'react-router-dom'
import { articleQuery } from '#data/article.ts'
import { lookup } from '#data/refs.ts'
import { NotKnownYet } from '#features/as-of/not-known-yet.tsx'
import { Findings } from '#features/story/findings.tsx'
import { LeftOut } from '#features/story/left-out.tsx'
import { MoreStories } from '#features/story/more-stories.tsx'
import { Paragraph } from '#features/story/paragraph.tsx'
import { Source } from '#features/story/source.tsx'
import { StoryHeader } from '#features/story/story-header.tsx'
import { Chips } from '#features/subject/chips.tsx'
import { ShareButton } from '#features/share/share-button.tsx'
import { ShareSentence } from '#features/share/share-sentence.tsx'
import { dayNumber } from '#model/archive/archive.ts'
import { knownDays, standing } from '#model/archive/known.ts'
import type { ArticleRecord, Card } from '#model/record.ts'
import { paths } from '#paths'
import { PageTitle } from '#ui/page-title.tsx'
import { Loaded } from './loaded.tsx'
import { Missing } from './missing.tsx'
import { Moved } from './moved.tsx'
import { Page } from './page.tsx'
import { Since } from './since.tsx'
import { useDays } from './use-days.ts'

/** One story: its text with every name a link, and beside it what it says and the sentence that says so. */
export function Component() {
  const { slug = '' } = useParams()
  return (
    <Loaded
      query={articleQuery(slug)}
      missing={
        <Moved kind="article" slug={slug}>
          <Missing what="no story" asked={slug} to={paths.articles()} list="See all stories" />
        </Moved>
      }
    >
      {(record) => <Story record={record} />}
    </Loaded>
  )
}

function Story({ record }: { record: ArticleRecord }) {
  const { asof } = useDays()
  if (asof === null) return <Whole record={record} />
  const { card, more } = record
  const standingOf = (card: Card) => standing(knownDays(card), dayNumber(asof))
  const wasKnown = (card: Card) => standingOf(card) === 'known'
  if (wasKnown(card)) return <Whole record={{ ...record, more: more.filter(wasKnown) }} />
  return (
    <Page asOf={{ unsure: null }}>
      <PageTitle>{card.headline}</PageTitle>
      <NotKnownYet card={card} day={asof} unsure={standingOf(card) === 'unsure'} />
    </Page>
  )
}

function Whole({ record }: { record: ArticleRecord }) {
  const look = lookup(record.refs)
  const { card, paragraphs, reports, more, later } = record
  return (
    <Page asOf={{ unsure: null }}>
      <PageTitle>{card.headline}</PageTitle>
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <article>
          <StoryHeader record={record}>
            <Chips look={look} people={card.people} works={card.works} />
          </StoryHeader>
          <div className="mt-8 grid max-w-[62ch] gap-[1.1em] font-display text-[1.1875rem] leading-relaxed">
            {paragraphs.map(({ text, stretches }, at) => (
              // Paragraphs never change their order, and two may be the same.
              // oxlint-disable-next-line react/no-array-index-key
              <Paragraph key={at} text={text} stretches={stretches} reports={reports} />
            ))}
          </div>
          <div className="mt-8 flex flex-wrap items-center gap-2.5">
            <ShareButton title={card.headline} />
            <Source record={record} />
          </div>
          <LeftOut record={record} />
        </article>
        <aside aria-label="About this story">
          <Findings
            record={record}
            look={look}
            renderShare={(sentence) => <ShareSentence title={card.headline} sentence={sentence} />}
          />
          <MoreStories title="More stories" cards={more} />
        </aside>
      </div>
      <Since told={later} search={null} />
    </Page>
  )
}
