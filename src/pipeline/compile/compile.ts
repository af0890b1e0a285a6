import type { Article } from '#model/article.ts'
import type { Catalogue } from '#model/catalogue.ts'
import { files, plainFacetFile } from '#model/files.ts'
import type { Problem } from '#model/problem.ts'
import { join } from './join/join.ts'
import type { SealMaker } from './join/people.ts'
import { articleRecord } from './records/article.ts'
import { type Desk, deskOf } from './records/desk.ts'
import { eventRecord } from './records/event.ts'
import { actorPages, dramaPages, eventPages } from './records/lists.ts'
import { namesRecord } from './records/names.ts'
import { personRecord } from './records/person.ts'
import {
  cardsRecords,
  headlinesRecord,
  plainFacetRecords,
  storiesRecord,
  timelineRecord,
} from './records/stories.ts'
import { todayRecord } from './records/today.ts'
import { workRecord } from './records/work.ts'
import { withoutMarks } from './without-marks.ts'

/** All articles, the catalogue, and what makes the path of a person's seal. */
export type CompileInput = {
  articles: readonly Article[]
  catalogue: Catalogue
  seal: SealMaker
}

type Entry = [file: string, record: unknown]

/**
 * Joins articles with the catalogue into the records that the browser loads, by file name (`files` of the model).
 * Pure: the same articles in any order give the same records. They are made one by one as they are taken, once, so that
 * no more of a large archive is held than is wanted. Problems are those that only the whole archive shows.
 */
export function compile({ articles, catalogue, seal }: CompileInput): {
  files: Iterable<Entry>
  problems: Problem[]
} {
  const { joined, problems } = join(articles.map(withoutMarks), catalogue, seal)
  return { files: recordsOf(deskOf(joined)), problems }
}

function* recordsOf(desk: Desk): Generator<Entry> {
  yield [files.today(), todayRecord(desk)]
  yield [files.stories(), storiesRecord(desk)]
  yield [files.timeline(), timelineRecord(desk)]
  yield [files.names(), namesRecord(desk)]
  yield [files.archive(), desk.archive]
  yield [files.reports(), desk.columns]
  yield [files.headlines(), headlinesRecord(desk)]
  yield [files.moved(), desk.moved]
  for (const facet of ['status', 'kind', 'outlet'] as const)
    for (const [slug, record] of plainFacetRecords(desk, facet))
      yield [plainFacetFile(facet, slug), record]
  yield* each(desk.stories, (story) => [files.article(story.slug), articleRecord(desk, story)])
  yield* each(desk.people, ([slug, person]) => [files.actor(slug), personRecord(desk, person)])
  yield* each(desk.works, ([slug, work]) => [files.drama(slug), workRecord(desk, work)])
  yield* each(desk.events, ([slug, event]) => [files.event(slug), eventRecord(desk, event)])
  yield* each(cardsRecords(desk).entries(), ([file, record]) => [files.cards(file), record])
  yield* each(actorPages(desk).entries(), ([page, list]) => [files.actors(page + 1), list])
  yield* each(dramaPages(desk).entries(), ([page, list]) => [files.dramas(page + 1), list])
  yield* each(eventPages(desk).entries(), ([page, list]) => [files.events(page + 1), list])
}

function* each<T>(all: Iterable<T>, entry: (one: T) => Entry): Generator<Entry> {
  for (const one of all) yield entry(one)
}
