import * as v from 'valibot'
import { dayRange } from '../edtf.ts'
import { Card, RECORD_VERSION, type Facet } from '../record.ts'
import { KINDS, STATUSES } from '../words.ts'
import type { Filters } from './filters.ts'

/**
 * The archive as columns of numbers: all that filters and timelines need, without a word of any story.
 * Stories are numbered ("ordinal") from the oldest to the newest, those without a date first, so that a
 * new story changes the end of each column only.
 */

const numbers = v.array(v.number())

/** A list of ids for each row, end to end: row i holds `ids[starts[i]]` up to `ids[starts[i + 1]]`. */
export const Column = v.object({ starts: numbers, ids: numbers })
export type Column = v.InferOutput<typeof Column>

const Values = v.object({ slugs: v.array(v.string()), names: v.array(v.string()) })

const perFacet = <S extends v.GenericSchema>(schema: S) =>
  v.object({
    actor: schema,
    drama: schema,
    event: schema,
    status: schema,
    kind: schema,
    outlet: schema,
  })

/**
 * `from` and `to`: first and last day of each story's date, as days since 1970-01-01; NO_DAY where not known. `added`:
 * the day on which it was added here, likewise.
 */
export const ArchiveRecord = v.object({
  version: v.literal(RECORD_VERSION),
  from: numbers,
  to: numbers,
  added: numbers,
  /** What the ids of each column stand for. */
  values: perFacet(Values),
  columns: perFacet(Column),
})
export type Archive = v.InferOutput<typeof ArchiveRecord>

/** Folded headlines by ordinal, for searching words; loaded only when a reader searches. */
export const HeadlinesRecord = v.object({
  version: v.literal(RECORD_VERSION),
  headlines: v.array(v.string()),
})

export type HeadlinesRecord = v.InferOutput<typeof HeadlinesRecord>

/** A run of cards by the ordinal of their stories; `cardPlace` tells which. */
export const CardsRecord = v.object({
  version: v.literal(RECORD_VERSION),
  cards: v.array(Card),
})

export type CardsRecord = v.InferOutput<typeof CardsRecord>

/** The reports of the archive as columns, for timelines; loaded only when a timeline is filtered. */
export const ReportsRecord = v.object({
  version: v.literal(RECORD_VERSION),
  story: numbers,
  status: numbers,
  kind: numbers,
  /** The day of the happening, else that of the story (then `asReported` is 1); NO_DAY where neither is known. */
  from: numbers,
  to: numbers,
  asReported: numbers,
  /** EDTF of that day, as it is shown. */
  edtf: v.array(v.nullable(v.string())),
  people: Column,
  works: Column,
  events: Column,
  /** Equal for reports that say the same in the same words: the number of the first of them. */
  copyOf: numbers,
  /** By event id: the works that the event is about. */
  about: Column,
})
export type Reports = v.InferOutput<typeof ReportsRecord>

/** Stands for "no day known" in the day columns; far below any day that a story can have. */
export const NO_DAY = -9_999_999

/** Stories on one page of a list, and cards in one file. */
export const PAGE = 20

const DAY_MS = 86_400_000

/** YYYY-MM-DD as days since 1970-01-01; NO_DAY for null. */
export function dayNumber(iso: string | null): number {
  return iso === null ? NO_DAY : Math.round(Date.parse(iso) / DAY_MS)
}

/** Days since 1970-01-01 as YYYY-MM-DD. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** First and last day number of an EDTF date; an open side counts as the other side. */
export function dayNumbers(edtf: string | null): { from: number; to: number } {
  const { from, to } = dayRange(edtf)
  return { from: dayNumber(from ?? to), to: dayNumber(to ?? from) }
}

/** Lists of ids laid end to end. */
export function column(rows: readonly (readonly number[])[]): Column {
  const starts = [0]
  for (const row of rows) starts.push(starts.at(-1)! + row.length)
  return { starts, ids: rows.flat() }
}

/** One row of a column. */
export function row({ starts, ids }: Column, index: number): number[] {
  return ids.slice(starts[index], starts[index + 1])
}

/** The values of the two facets that are the same in every archive. */
export const FIXED_VALUES = {
  status: {
    slugs: [...STATUSES],
    names: ['Confirmed', 'In talks', 'Rumoured', 'Denied', 'Withdrawn'],
  },
  kind: {
    slugs: [...KINDS],
    names: ['Casting', 'Release', 'Award', 'Appearance', 'Production', 'Personal', 'Statement'],
  },
}

const idsOf = new WeakMap<Archive['values'][Facet], Map<string, number>>()

/** The id of a value in its facet; -1 where the archive has no such value. The look-up is made once an archive. */
export function idOf(archive: Archive, facet: Facet, slug: string): number {
  const values = archive.values[facet]
  let ids = idsOf.get(values)
  if (!ids) {
    ids = new Map(values.slugs.map((slug, id) => [slug, id]))
    idsOf.set(values, ids)
  }
  return ids.get(slug) ?? -1
}

/** The file that holds the card of a story, and the card's place in it. */
export function cardPlace(ordinal: number): { file: number; at: number } {
  return { file: Math.floor(ordinal / PAGE), at: ordinal % PAGE }
}

/** The ids of the values chosen in a facet. Values that the archive does not have are left out. */
export function chosenIds(archive: Archive, { values }: Filters, facet: Facet): number[] {
  return values[facet].map((slug) => idOf(archive, facet, slug)).filter((id) => id >= 0)
}

/** Every facet with something made for it. */
export function byFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return {
    actor: make('actor'),
    drama: make('drama'),
    event: make('event'),
    status: make('status'),
    kind: make('kind'),
    outlet: make('outlet'),
  }
}
