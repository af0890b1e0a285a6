import { answer } from '#model/archive/answer.ts'
import { noFilters } from '#model/archive/filters.ts'
import { compare } from '#model/compare.ts'
import { type Facet, type ListRecord, OF_CATALOGUE, RECORD_VERSION } from '#model/record.ts'
import { LIST_PAGE } from '#model/sizes.ts'
import { STATUSES } from '#model/words.ts'
import { type ListName, listQuery } from '../lists.ts'
import { namesQuery } from '../names.ts'
import { NAME_TYPES } from '#model/files.ts'
import { type Desk, trailsWith } from './desk.ts'

const OF_LIST: Record<ListName, { facet: Facet; type: (typeof NAME_TYPES)[number] }> = {
  actors: { facet: 'actor', type: 'person' },
  dramas: { facet: 'drama', type: 'work' },
  events: { facet: 'event', type: 'event' },
}

/** One page of a list as it was known on the day of a desk: whom a story had named by then. Pages count from 1. */
export async function listAsOf(desk: Desk, name: ListName, page: number): Promise<ListRecord> {
  const { archive } = desk
  const { facet } = OF_LIST[name]
  const { slugs } = archive.values[facet]
  const found = answer(archive, { ...noFilters(), asof: desk.day })
  const named = Array.from(found.counts[facet], (stories, id) => ({ slug: slugs[id]!, stories }))
    .filter(({ stories }) => stories > 0)
    .toSorted((a, b) => b.stories - a.stories || compare(a.slug, b.slug))
  const own = named.slice((page - 1) * LIST_PAGE, page * LIST_PAGE)
  const { refs, items } = await entriesOf(
    desk,
    name,
    own.map(({ slug }) => slug),
  )
  return {
    version: RECORD_VERSION,
    refs,
    total: named.length,
    pages: Math.max(1, Math.ceil(named.length / LIST_PAGE)),
    items: own.flatMap(({ slug, stories }) => {
      const item = items.get(slug)
      if (!item) return []
      const { when } = item
      const last = trailsWith(desk, facet, slug)[0]?.reports.at(-1)
      return {
        ...item,
        stories,
        when: name === 'dramas' || when?.reason === OF_CATALOGUE ? when : null,
        status: last === undefined ? null : STATUSES[desk.columns.status[last]!]!,
      }
    }),
  }
}

/** The entries of some slugs, from those pages of today's list that have them: names and lists have one order. */
async function entriesOf({ client }: Desk, name: ListName, slugs: readonly string[]) {
  const names = await client.ensureQueryData(namesQuery())
  const type = NAME_TYPES.indexOf(OF_LIST[name].type)
  const order = names.slug.filter((_, at) => names.type[at] === type)
  const places = new Map(order.map((slug, at) => [slug, at]))
  const pages = new Set(slugs.map((slug) => Math.floor((places.get(slug) ?? 0) / LIST_PAGE) + 1))
  const records = await Promise.all(
    Array.from(pages, (page) => client.ensureQueryData(listQuery(name, page))),
  )
  return {
    refs: {
      people: records.flatMap(({ refs }) => refs.people),
      works: records.flatMap(({ refs }) => refs.works),
      events: records.flatMap(({ refs }) => refs.events),
    },
    items: new Map(records.flatMap(({ items }) => items).map((item) => [item.slug, item])),
  }
}
