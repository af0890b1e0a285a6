import { answer } from '#model/archive/answer.ts'
import { type CardsRecord, type HeadlinesRecord, PAGE } from '#model/archive/archive.ts'
import { noFilters } from '#model/archive/filters.ts'
import { timeline } from '#model/archive/timeline.ts'
import type { PlainFacet, TimelineRecord } from '#model/files.ts'
import { fold } from '#model/fold.ts'
import { RECORD_VERSION, type StoriesRecord } from '#model/record.ts'
import { type Desk, head } from './desk.ts'
import { onTimeline } from './named-by.ts'
import { viewOf, viewOfValue } from './view.ts'

/** All stories, newest first. */
export function storiesRecord(desk: Desk): StoriesRecord {
  const { archive, cards } = desk
  const view = viewOf(archive, noFilters(), answer(archive, noFilters()), cards)
  return { version: RECORD_VERSION, view }
}

/** For each value of a facet without pages of its own, its stories. */
export function plainFacetRecords(desk: Desk, facet: PlainFacet): [slug: string, StoriesRecord][] {
  const { archive, cards, index } = desk
  return archive.values[facet].slugs.map((slug, id) => [
    slug,
    { version: RECORD_VERSION, view: viewOfValue(index, facet, id, cards) },
  ])
}

/** The timeline of all reports. */
export function timelineRecord(desk: Desk): TimelineRecord {
  const times = timeline(desk.archive, desk.columns, noFilters())
  return { ...head(desk, onTimeline(times)), timeline: times }
}

/** The cards in runs of PAGE, by ordinal. */
export function cardsRecords({ cards }: Desk): CardsRecord[] {
  return Array.from({ length: Math.ceil(cards.length / PAGE) }, (_, file) => {
    return { version: RECORD_VERSION, cards: cards.slice(file * PAGE, (file + 1) * PAGE) }
  })
}

/** What a search for words looks through. */
export function headlinesRecord({ cards }: Desk): HeadlinesRecord {
  return { version: RECORD_VERSION, headlines: cards.map(({ headline }) => fold(headline)) }
}
