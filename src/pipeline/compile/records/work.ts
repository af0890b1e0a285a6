import type { WorkRecord } from '#model/record.ts'
import type { Work } from '../join/joined.ts'
import { type Desk, head } from './desk.ts'
import { commonOf, inCommon, namedWith } from './subject.ts'

/** The page of a work. */
export function workRecord(desk: Desk, work: Work): WorkRecord {
  const common = commonOf(desk, work, 'drama')
  const { slug, kind, released, network, cast, directors, writers } = work
  const own = work.stories.map((ordinal) => desk.stories[ordinal]!)
  const events = namedWith(own, ({ events }) => events, slug, false)
  const names = [
    ...inCommon(common),
    {
      works: [slug],
      people: [...cast.map(({ person }) => person), ...directors, ...writers],
      events: events.map((event) => event.slug),
    },
  ]
  return {
    ...head(desk, names),
    ...common,
    kind,
    released,
    network,
    cast,
    directors,
    writers,
    events,
  }
}
