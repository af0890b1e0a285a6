import { NO_DAY } from '#model/archive/archive.ts'
import type { ListRecord, When } from '#model/record.ts'
import { LIST_PAGE } from '#model/sizes.ts'
import { catalogueDate } from '../join/events.ts'
import type { Event, Person, Subject, Work } from '../join/joined.ts'
import { type Desk, head } from './desk.ts'
import { byCoverage } from './order.ts'
import type { Naming } from './refs.ts'

/** What a list tells of a subject beside its name. */
type Telling<T> = { detail: (one: T) => string; when: (one: T) => When | null }

/** The pages of the list of people; `when` is the day of the newest story. */
export function actorPages(desk: Desk): ListRecord[] {
  return pagesOf<Person>(
    desk,
    [...desk.people.values()],
    { detail: ({ role }) => role, when: ({ stories }) => newest(desk, stories) },
    (people) => ({ people }),
  )
}

/** The pages of the list of works; `when` is the release. */
export function dramaPages(desk: Desk): ListRecord[] {
  return pagesOf<Work>(
    desk,
    [...desk.works.values()],
    {
      detail: ({ kind }) => kind,
      when: ({ released }) => catalogueDate(released),
    },
    (works) => ({ works }),
  )
}

/** The pages of the list of events; `when` is the day on which it happened. */
export function eventPages(desk: Desk): ListRecord[] {
  return pagesOf<Event>(
    desk,
    [...desk.events.values()],
    { detail: ({ kinds }) => kinds[0]!, when: ({ date }) => (date.edtf === null ? null : date) },
    (events) => ({ events }),
  )
}

/** An empty list has one page, which says so. */
function pagesOf<T extends Subject>(
  desk: Desk,
  all: T[],
  { detail, when }: Telling<T>,
  names: (slugs: string[]) => Naming,
): ListRecord[] {
  const ordered = all.toSorted(byCoverage)
  const pages = Math.max(1, Math.ceil(ordered.length / LIST_PAGE))
  return Array.from({ length: pages }, (_, page) => {
    const own = ordered.slice(page * LIST_PAGE, (page + 1) * LIST_PAGE)
    return {
      ...head(desk, [names(own.map(({ slug }) => slug))]),
      total: ordered.length,
      pages,
      items: own.map((one) => ({
        slug: one.slug,
        hangul: one.hangul,
        detail: detail(one),
        reviewed: one.reviewed,
        stories: one.stories.length,
        when: when(one),
        status: one.trails[0]?.status ?? null,
      })),
    }
  })
}

function newest({ stories }: Desk, ordinals: readonly number[]): When | null {
  const last = ordinals.findLast((ordinal) => stories[ordinal]!.days.from !== NO_DAY)
  return last === undefined ? null : stories[last]!.published
}
