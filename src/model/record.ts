import * as v from 'valibot'
import { BASES, KINDS, ROLES, STATUSES, WORK_KINDS } from './words.ts'

/**
 * What `compile` writes and the browser loads: one record a page, small whatever the archive's size.
 * These schemas are the contract between the two; the types are inferred from them.
 */

/** Changes when a record changes its form, so that an app never reads records made for another. */
export const RECORD_VERSION = 1

const count = v.number()
const slug = v.string()

/** A person's seal: an SVG path in a box of 100 by 100. `solid`: an editor has reviewed the entry. */
export const Seal = v.object({ path: v.string(), solid: v.boolean() })
export const PersonRef = v.object({ slug, name: v.string(), seal: Seal })
export const WorkRef = v.object({ slug, name: v.string(), kind: v.picklist(WORK_KINDS) })
export const EventRef = v.object({ slug, name: v.string() })

/**
 * Everything that a record's slugs stand for, once each. All other parts of a record name people, works and
 * events by slug alone.
 */
export const Refs = v.object({
  people: v.array(PersonRef),
  works: v.array(WorkRef),
  events: v.array(EventRef),
})

/** A date as the page shows it. `reason` is told to readers where `basis` is not "stated". */
export const When = v.object({
  edtf: v.nullable(v.string()),
  basis: v.picklist(BASES),
  reason: v.string(),
})

/** The day on which a story was added here, YYYY-MM-DD; not there where nobody knows it. */
const added = v.exactOptional(v.string())

/** A story in a list. */
export const Card = v.object({
  slug,
  headline: v.string(),
  summary: v.string(),
  published: When,
  added,
  outlet: v.nullable(v.string()),
  /** Those of its reports; that of its main report first. */
  statuses: v.array(v.picklist(STATUSES)),
})

/** A story with all that it names, the names of its main report first. */
export const NamedCard = v.object({ ...Card.entries, people: v.array(slug), works: v.array(slug) })

/** One choice of a filter: the slug that stands in the address, its name, and the stories that choosing it leaves. */
export const Choice = v.object({ slug, name: v.string(), count })

/** One part of the address that narrows the stories, with its first choices. `total`: how many choices there are. */
export const FACETS = ['actor', 'drama', 'event', 'status', 'kind', 'outlet'] as const
export type Facet = (typeof FACETS)[number]

export const FacetView = v.object({ choices: v.array(Choice), total: count })

/** One bar of the histogram over the stories: a stretch of days (YYYY-MM-DD, both inclusive) and how many are in it. */
export const Bar = v.object({ label: v.string(), from: v.string(), to: v.string(), count })

/**
 * Only where a day is asked for: the stories left out since nobody can tell whether they were known by then. No record
 * of a build has it.
 */
const unsure = v.exactOptional(count)

/**
 * The answer to a filter: how many stories, the first page of them, what each further choice would leave, and
 * how they lie in time. Made by `archive/answer.ts`, at build for one value, in the browser for the rest.
 */
export const View = v.object({
  total: count,
  /** Stories without a date, or with none that has a year, that pass everything but the time range. */
  undated: count,
  unsure,
  cards: v.array(Card),
  facets: v.object({
    actor: FacetView,
    drama: FacetView,
    event: FacetView,
    status: FacetView,
    kind: FacetView,
    outlet: FacetView,
  }),
  bars: v.array(Bar),
})

/** What one story says of one happening, as a page shows it. */
export const ReportRow = v.object({
  article: v.object({ slug, headline: v.string(), published: When, added }),
  kind: v.picklist(KINDS),
  status: v.picklist(STATUSES),
  people: v.array(slug),
  works: v.array(slug),
  events: v.array(slug),
  /** When it happened. */
  date: When,
  by: v.nullable(v.string()),
  evidence: v.string(),
  /** Which rule, or which editor's line, made it. */
  reason: v.string(),
})

/** One mark of a timeline: what was reported of one event, with days YYYY-MM-DD, both inclusive. */
export const Mark = v.object({
  event: slug,
  status: v.picklist(STATUSES),
  kind: v.picklist(KINDS),
  edtf: v.nullable(v.string()),
  from: v.string(),
  to: v.string(),
  /** The day is that of the story, since the text does not say when it happened. */
  asReported: v.boolean(),
})

/** A lane: one person's marks in the order of their days. `more`: how many earlier ones were left out. */
export const Lane = v.object({ person: slug, marks: v.array(Mark), more: count })

/** `undated`: how many reports have no day at all and so no mark. `more`: how many lanes were left out. */
export const Timeline = v.object({ lanes: v.array(Lane), more: count, undated: count })

/** How a status came to be: the reports of one event and one person (null: nobody is named), oldest first. */
export const Trail = v.object({
  event: slug,
  person: v.nullable(slug),
  works: v.array(slug),
  /** The status that stands: that of the last step. */
  status: v.picklist(STATUSES),
  /** The latest ones; `earlier` is how many before them were left out. */
  steps: v.array(ReportRow),
  earlier: count,
})

/** A name that appears in the same stories, and in how many. */
export const NamedWith = v.object({ slug, count })

export const TodayRecord = v.object({
  version: v.literal(RECORD_VERSION),
  refs: Refs,
  /** The newest dated story with its main finding; null while there are no stories. */
  lead: v.nullable(v.object({ card: NamedCard, status: v.nullable(v.picklist(STATUSES)) })),
  board: v.array(v.object({ status: v.picklist(STATUSES), total: count, trails: v.array(Trail) })),
  dates: v.array(
    v.object({ event: slug, works: v.array(slug), people: v.array(slug), when: When }),
  ),
  latest: v.array(Card),
  covered: v.array(v.object({ person: slug, total: count, bars: v.array(count) })),
  timeline: Timeline,
  total: count,
  unsure,
})

export const StoriesRecord = v.object({
  version: v.literal(RECORD_VERSION),
  view: View,
})

/**
 * A stretch of a paragraph that means something: `start` and `end` are UTF-16 offsets into the paragraph.
 * `name`: links to a person, work or event. `evidence`: the sentence of the report at that index.
 */
export const Stretch = v.variant('type', [
  v.object({ type: v.literal('person'), start: count, end: count, slug }),
  v.object({ type: v.literal('work'), start: count, end: count, slug }),
  v.object({ type: v.literal('event'), start: count, end: count, slug }),
  v.object({ type: v.literal('evidence'), start: count, end: count, report: count }),
])

/** What another story reports later: only as much of it as a line tells. `events` are those of the story itself. */
export const LaterReport = v.pick(ReportRow, ['article', 'status', 'by', 'events'])

export const ArticleRecord = v.object({
  version: v.literal(RECORD_VERSION),
  refs: Refs,
  card: NamedCard,
  /** The outlet that published it, and its address where one is known. Both only http(s). */
  outlet: v.nullable(
    v.object({ slug: v.nullable(slug), name: v.string(), url: v.nullable(v.string()) }),
  ),
  source: v.nullable(v.string()),
  paragraphs: v.array(v.object({ text: v.string(), stretches: v.array(Stretch) })),
  reports: v.array(ReportRow),
  /** What became known after it of the same events and people; the newest first. */
  later: v.array(LaterReport),
  /** The report that the stamp shows; null where the story reports nothing. */
  main: v.nullable(count),
  characters: v.array(v.string()),
  organisations: v.array(v.string()),
  boilerplate: v.array(v.object({ text: v.string(), reason: v.string() })),
  /** Other stories of the people named, nearest first. */
  more: v.array(Card),
})

/** Parts common to the pages of a person, a work and an event. */
const Subject = {
  version: v.literal(RECORD_VERSION),
  refs: Refs,
  slug,
  name: v.string(),
  hangul: v.nullable(v.string()),
  aliases: v.array(v.string()),
  reviewed: v.boolean(),
  /** Answers `/articles?actor=slug` (or drama, event): the first page of its stories and the counts. */
  view: View,
  trails: v.array(Trail),
  /** Trails left out because there are too many for one page. */
  moreTrails: count,
  people: v.array(NamedWith),
  works: v.array(NamedWith),
  timeline: Timeline,
}

export const PersonRecord = v.object({
  ...Subject,
  role: v.picklist(ROLES),
  seal: Seal,
  parts: v.array(v.object({ work: slug, character: v.nullable(v.string()) })),
})

export const WorkRecord = v.object({
  ...Subject,
  kind: v.picklist(WORK_KINDS),
  released: v.nullable(v.string()),
  network: v.nullable(v.string()),
  cast: v.array(v.object({ person: slug, character: v.nullable(v.string()) })),
  directors: v.array(slug),
  writers: v.array(slug),
  events: v.array(NamedWith),
})

export const EventRecord = v.object({
  ...Subject,
  kinds: v.array(v.picklist(KINDS)),
  date: When,
  place: v.nullable(v.string()),
})

/** How a date is known that an editor wrote in the catalogue. */
export const OF_CATALOGUE = 'the catalogue'

/** One page of a list of everyone, every work or every event; the most covered come first. */
export const ListRecord = v.object({
  version: v.literal(RECORD_VERSION),
  refs: Refs,
  total: count,
  pages: count,
  items: v.array(
    v.object({
      slug,
      hangul: v.nullable(v.string()),
      /** Role, kind of work or first kind of event. */
      detail: v.string(),
      reviewed: v.boolean(),
      stories: count,
      when: v.nullable(When),
      status: v.nullable(v.picklist(STATUSES)),
    }),
  ),
})

export type Seal = v.InferOutput<typeof Seal>
export type PersonRef = v.InferOutput<typeof PersonRef>
export type WorkRef = v.InferOutput<typeof WorkRef>
export type EventRef = v.InferOutput<typeof EventRef>
export type Refs = v.InferOutput<typeof Refs>
export type When = v.InferOutput<typeof When>
export type Card = v.InferOutput<typeof Card>
export type NamedCard = v.InferOutput<typeof NamedCard>
export type Choice = v.InferOutput<typeof Choice>
export type FacetView = v.InferOutput<typeof FacetView>
export type Bar = v.InferOutput<typeof Bar>
export type View = v.InferOutput<typeof View>
export type ReportRow = v.InferOutput<typeof ReportRow>
export type LaterReport = v.InferOutput<typeof LaterReport>
export type Mark = v.InferOutput<typeof Mark>
export type Lane = v.InferOutput<typeof Lane>
export type Timeline = v.InferOutput<typeof Timeline>
export type Trail = v.InferOutput<typeof Trail>
export type NamedWith = v.InferOutput<typeof NamedWith>
export type Stretch = v.InferOutput<typeof Stretch>
export type TodayRecord = v.InferOutput<typeof TodayRecord>
export type StoriesRecord = v.InferOutput<typeof StoriesRecord>
export type ArticleRecord = v.InferOutput<typeof ArticleRecord>
export type PersonRecord = v.InferOutput<typeof PersonRecord>
export type WorkRecord = v.InferOutput<typeof WorkRecord>
export type EventRecord = v.InferOutput<typeof EventRecord>
export type ListRecord = v.InferOutput<typeof ListRecord>
