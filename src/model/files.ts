import * as v from 'valibot'
import type { Facet } from './record.ts'
import { RECORD_VERSION, Refs, Timeline } from './record.ts'

/** Where `compile` writes each record and the browser finds it, below the folder of the build's data. */
export const files = {
  today: () => 'today.json',
  stories: () => 'stories.json',
  timeline: () => 'timeline.json',
  /** Names of everything, for the search box; loaded when a reader first goes there. */
  names: () => 'names.json',
  /** The columns that filters need; loaded when a reader first filters by more than one value. */
  archive: () => 'archive.json',
  moved: () => 'moved.json',
  headlines: () => 'headlines.json',
  reports: () => 'reports.json',
  cards: (file: number) => `cards/${file}.json`,
  article: (slug: string) => `articles/${slug}.json`,
  actor: (slug: string) => `actors/${slug}.json`,
  drama: (slug: string) => `dramas/${slug}.json`,
  event: (slug: string) => `events/${slug}.json`,
  /** Pages of the lists count from 1. */
  actors: (page: number) => `actors.${page}.json`,
  dramas: (page: number) => `dramas.${page}.json`,
  events: (page: number) => `events.${page}.json`,
}

/** Facets whose values have no page of their own, and so a record of their own for the stories of one value. */
export type PlainFacet = Extract<Facet, 'status' | 'kind' | 'outlet'>

/** A StoriesRecord for `/articles?FACET=SLUG`. */
export const plainFacetFile = (facet: PlainFacet, slug: string) => `stories/${facet}/${slug}.json`

export const TimelineRecord = v.object({
  version: v.literal(RECORD_VERSION),
  refs: Refs,
  timeline: Timeline,
})
export type TimelineRecord = v.InferOutput<typeof TimelineRecord>

export const NAME_TYPES = ['person', 'work', 'event'] as const

/** Every name, in columns; the most covered first. `keys` are folded spellings and initial consonants, one space between. */
export const NamesRecord = v.object({
  version: v.literal(RECORD_VERSION),
  /** Index into NAME_TYPES. */
  type: v.array(v.number()),
  slug: v.array(v.string()),
  name: v.array(v.string()),
  hangul: v.array(v.nullable(v.string())),
  keys: v.array(v.string()),
  stories: v.array(v.number()),
})
export type NamesRecord = v.InferOutput<typeof NamesRecord>

/** Old slugs and the slugs of today, by kind of page as `paths.ts` names it; loaded where a page is missing. */
const moves = v.array(v.tuple([v.string(), v.string()]))
export const MovedRecord = v.object({
  version: v.literal(RECORD_VERSION),
  article: moves,
  actor: moves,
  drama: moves,
  event: moves,
})
export type MovedRecord = v.InferOutput<typeof MovedRecord>
