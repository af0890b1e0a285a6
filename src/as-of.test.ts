import { QueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { beforeAll, describe, expect, test } from 'vitest'
import { createSiteBuilder, filesOf } from '#build/build-site.ts'
import { readFiles } from '#build/read-files.ts'
import {
  eventAsOfQuery,
  listAsOfQuery,
  personAsOfQuery,
  todayAsOfQuery,
  workAsOfQuery,
} from '#data/as-of/as-of.ts'
import type { Source } from '#model/article.ts'
import { CardsRecord, dayNumber } from '#model/archive/archive.ts'
import { knownDays, standing } from '#model/archive/known.ts'
import {
  EventRecord,
  type Facet,
  ListRecord,
  PersonRecord,
  TodayRecord,
  WorkRecord,
} from '#model/record.ts'

/**
 * A record that the browser cuts for a day is held against the one that a build makes of that day's stories alone, on
 * the stories of the journeys. This test is of no room of the house, since it joins two that never meet.
 */

const ROOT = 'e2e/fixtures/content/'
const DAYS = ['2022-12-31', '2024-05-01', '2024-11-17', '2025-02-05', '2026-11-22']

type Files = ReadonlyMap<string, string>

let sources: Source[]
let whole: Files
const build = createSiteBuilder()

/** A record of a build; null where it has none. */
const recordIn = <S extends v.GenericSchema>(files: Files, file: string, schema: S) => {
  const json = files.get(file)
  return json === undefined ? null : v.parse(schema, JSON.parse(json))
}

/** The files of a build of only those stories that were surely known by a day. */
async function builtOn(day: string): Promise<Files> {
  const known = new Set(
    cards()
      .filter((card) => standing(knownDays(card), dayNumber(day)) === 'known')
      .map(({ slug }) => slug),
  )
  const isKnown = ({ file }: Source) => {
    const slug = /articles\/(.*)\.\w+$/.exec(file)?.[1]
    return slug === undefined || known.has(slug)
  }
  return filesOf((await build(sources.filter(isKnown), ROOT)).records)
}

function cards() {
  const files = [...whole.keys()].filter((file) => file.startsWith('cards/'))
  return files.flatMap((file) => recordIn(whole, file, CardsRecord)?.cards ?? [])
}

/** A browser that has loaded everything. */
const client = new QueryClient()

beforeAll(async () => {
  sources = await readFiles(ROOT, ROOT)
  whole = filesOf((await build(sources, ROOT)).records)
  for (const [file, json] of whole) client.setQueryData(['record', file], JSON.parse(json))
}, 60_000)

type Subject = PersonRecord | WorkRecord | EventRecord
type Cut = (slug: string, day: string) => Promise<Subject>

const actor: Cut = (slug, day) => client.fetchQuery(personAsOfQuery(slug, day))
const drama: Cut = (slug, day) => client.fetchQuery(workAsOfQuery(slug, day))
const event: Cut = (slug, day) => client.fetchQuery(eventAsOfQuery(slug, day))

const SUBJECTS = [
  { folder: 'actors', facet: 'actor', cut: actor, schema: PersonRecord },
  { folder: 'dramas', facet: 'drama', cut: drama, schema: WorkRecord },
  { folder: 'events', facet: 'event', cut: event, schema: EventRecord },
] as const

/**
 * What has a day, but for what another archive has otherwise: the scale of the bars, and the choices of the page's own
 * filter, where a build of that day also offers whom no story names. Null where no story names it.
 */
function dated(record: Subject | null, own: Facet) {
  if (!record || record.view.total === 0) return null
  const { bars: _scale, unsure: _none, facets, ...view } = record.view
  const { trails, moreTrails, people, works, timeline } = record
  const events = 'events' in record ? record.events : null
  const date = 'date' in record ? record.date : null
  const others = { ...facets, [own]: null }
  return { view, others, trails, moreTrails, people, works, timeline, events, date }
}

describe.each(DAYS)('on %s', (day) => {
  test.each(SUBJECTS)(
    'the pages of $folder are those of a build of that day',
    async ({ folder, facet, cut, schema }) => {
      const then = await builtOn(day)
      const slugs = [...whole.keys()]
        .filter((file) => file.startsWith(`${folder}/`))
        .map((file) => file.slice(folder.length + 1, -'.json'.length))
      const cuts = await Promise.all(slugs.map((slug) => cut(slug, day)))
      const built = slugs.map((slug) => recordIn(then, `${folder}/${slug}.json`, schema))
      expect(cuts.map((one) => dated(one, facet))).toEqual(built.map((one) => dated(one, facet)))
      expect(built.some((one) => dated(one, facet) !== null)).toBe(true)
    },
  )

  test('today is that of a build of that day', async () => {
    const built = recordIn(await builtOn(day), 'today.json', TodayRecord)
    const cut = await client.fetchQuery(todayAsOfQuery(day))
    const { lead, board, latest, timeline, total } = cut
    expect(built).toMatchObject({ lead, board, latest, timeline, total })
  })

  test.each(['actors', 'dramas', 'events'] as const)(
    'the list of %s names whom a story had named, with the counts and statuses of that day',
    async (name) => {
      const cut = await client.fetchQuery(listAsOfQuery(name, 1, day))
      const built = recordIn(await builtOn(day), `${name}.1.json`, ListRecord)
      const told = (items: ListRecord['items']) =>
        items
          .filter(({ stories }) => stories > 0)
          .map(({ slug, stories, status }) => `${slug} ${stories} ${status}`)
      expect(new Set(told(cut.items))).toEqual(new Set(told(built?.items ?? [])))
      expect(cut.total).toBe(cut.items.length)
    },
  )
})

test('every name in a record of a day has what it stands for', async () => {
  const { refs, trails } = await client.fetchQuery(workAsOfQuery('ninth-ferry', '2025-02-05'))
  expect(trails.map(({ person }) => person)).toEqual(['kang-do-hyun', 'cha-ru-jin'])
  const people = refs.people.map(({ slug }) => slug)
  expect(people).toEqual(expect.arrayContaining(['kang-do-hyun', 'cha-ru-jin']))
})
