import type { ArticleRecord, EventRecord, PersonRecord, When, WorkRecord } from '#model/record.ts'
import type { ShownPage } from '../shown-page.ts'
import { type Told, toldIn } from '../told.ts'
import type { Row } from './schemas.ts'

/**
 * What machines are told of the whole site, gathered from its pages: the rows of every table, but of the reports,
 * of which there are most, what the rows are made of.
 */
export type Tables = {
  articles: Row<'articles'>[]
  told: Told[]
  people: Row<'people'>[]
  works: Row<'works'>[]
  credits: Row<'credits'>[]
  events: Row<'events'>[]
  /** By slug. */
  outlets: Map<string, Row<'outlets'>>
}

export function emptyTables(): Tables {
  return {
    articles: [],
    told: [],
    people: [],
    works: [],
    credits: [],
    events: [],
    outlets: new Map(),
  }
}

/** Takes from one page what the tables need. Pages that only repeat others add nothing. */
export function addPage(tables: Tables, page: ShownPage): void {
  if (page.kind === 'article') addArticle(tables, page.record)
  if (page.kind === 'actor') tables.people.push(personRow(page.record))
  if (page.kind === 'drama') addWork(tables, page.record)
  if (page.kind === 'event') tables.events.push(eventRow(page.record))
}

function addArticle({ articles, told, outlets }: Tables, record: ArticleRecord): void {
  const { card, refs, outlet, source, main } = record
  const own = toldIn(record)
  told.push(...own)
  if (outlet?.slug) outlets.set(outlet.slug, { ...outlet, slug: outlet.slug })
  articles.push({
    slug: card.slug,
    headline: card.headline,
    summary: card.summary,
    published: card.published.edtf,
    published_basis: card.published.basis,
    published_reason: card.published.reason,
    outlet: outlet?.slug ?? null,
    source,
    people: card.people,
    works: card.works,
    events: refs.events.map(({ slug }) => slug),
    main_report: main === null ? null : own[main]!.id,
  })
}

function addWork({ works, credits }: Tables, record: WorkRecord): void {
  const { slug: work, kind, released, network, cast, directors, writers } = record
  works.push({ ...named(record), kind, released, network, ...coverage(record) })
  for (const { person, character } of cast) credits.push({ work, person, part: 'cast', character })
  for (const person of directors) credits.push({ work, person, part: 'director', character: null })
  for (const person of writers) credits.push({ work, person, part: 'writer', character: null })
}

function personRow(record: PersonRecord): Row<'people'> {
  return { ...named(record), role: record.role, ...coverage(record) }
}

/** The first trail of an event is the newest. */
function eventRow(record: EventRecord): Row<'events'> {
  const { kinds, date, place, trails } = record
  const status = trails[0]?.status ?? null
  return { ...named(record), kinds, ...dated(date), place, status, ...coverage(record) }
}

type Subject = PersonRecord | WorkRecord | EventRecord

function named({ slug, name, hangul, aliases }: Subject) {
  return { slug, name, hangul, aliases }
}

function coverage({ reviewed, view }: Subject) {
  return { reviewed, stories: view.total }
}

function dated({ edtf, basis, reason }: When) {
  return { date: edtf, date_basis: basis, date_reason: reason }
}
