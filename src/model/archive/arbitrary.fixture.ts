import * as fc from 'fast-check'
import { dayRange } from '../edtf.ts'
import { FACETS, type Facet, RECORD_VERSION } from '../record.ts'
import { KINDS, STATUSES } from '../words.ts'
import {
  type Archive,
  byFacet,
  column,
  dayNumber,
  dayNumbers,
  FIXED_VALUES,
  NO_DAY,
  type Reports,
} from './archive.ts'
import type { Filters } from './filters.ts'

/** Small archives, reports and filters for property tests. */

/** A story in words: its date, the day on which it was added, and what it has of each facet. */
export type Sketch = { edtf: string | null; added?: string | null; values: Record<Facet, string[]> }

/** Whether a story was known by a day, as the reader means it: its last possible day, else the day it was added. */
export function wasKnown({ edtf, added }: Sketch, asof: string | null): boolean {
  return asof === null || (dayRange(edtf).to ?? added ?? '9999') <= asof
}

/** A report in words; `story` is the place of its story in the sketches. */
export type ReportSketch = {
  story: number
  status: (typeof STATUSES)[number]
  kind: (typeof KINDS)[number]
  people: string[]
  works: string[]
  events: string[]
  edtf: string | null
}

const SLUGS: Record<Facet, string[]> = {
  actor: ['ann', 'bea', 'cho', 'dan', 'eun'],
  drama: ['moon', 'night', 'orchard'],
  event: ['casting-of-moon', 'release-of-moon', 'awards'],
  status: [...STATUSES],
  kind: [...KINDS],
  outlet: ['post', 'screen'],
}

const DATES = ['2021', '2021-05', '2021-05-04', '2022-12-30', '2023-01-01/2023-01-03', '2023-24']
const edtf = fc.constantFrom(null, 'XXXX-12-22', ...DATES)
const sides = fc.constantFrom(null, '2020', '2021', '2021-05', '2021-05-04', '2022-12', '2023')

const perFacet = <T>(make: (facet: Facet) => fc.Arbitrary<T>) => fc.record(byFacet(make))

export const sketches: fc.Arbitrary<Sketch[]> = fc
  .array(
    fc.record({
      edtf,
      added: fc.constantFrom(null, '2021-05-05', '2023-01-02'),
      values: perFacet((facet) => fc.subarray(SLUGS[facet], { maxLength: 2 })),
    }),
    { maxLength: 12 },
  )
  .map((stories) => stories.toSorted((a, b) => dayOf(a) - dayOf(b)))

const dayOf = (story: Sketch) => dayNumbers(story.edtf).from

export const filters: fc.Arbitrary<Filters> = fc.record({
  values: perFacet((facet) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      { weight: 2, arbitrary: fc.subarray([...SLUGS[facet], 'unknown'], { maxLength: 3 }) },
    ),
  ),
  both: fc.subarray([...FACETS]),
  from: sides,
  to: sides,
  asof: fc.constantFrom(null, null, '2021-05-04', '2022-06-01', '2023-01-02'),
  q: fc.constant(''),
  sort: fc.constantFrom('newest', 'oldest'),
})

export const reportSketches: fc.Arbitrary<ReportSketch[]> = fc.array(
  fc.record({
    story: fc.nat(11),
    status: fc.constantFrom(...STATUSES),
    kind: fc.constantFrom(...KINDS),
    people: fc.subarray(SLUGS.actor, { maxLength: 3 }),
    works: fc.subarray(SLUGS.drama, { maxLength: 2 }),
    events: fc.subarray(SLUGS.event, { minLength: 1, maxLength: 2 }),
    edtf,
  }),
  { maxLength: 15 },
)

const named = (facet: Facet) => ({
  slugs: SLUGS[facet],
  names: SLUGS[facet].map((slug) => slug.toUpperCase()),
})

/** The archive of some sketched stories, in their order. */
export function archiveOf(stories: Sketch[]): Archive {
  const days = stories.map((story) => dayNumbers(story.edtf))
  return {
    version: RECORD_VERSION,
    from: days.map(({ from }) => from),
    to: days.map(({ to }) => to),
    added: stories.map(({ added }) => dayNumber(added ?? null)),
    values: { ...byFacet(named), ...FIXED_VALUES },
    columns: byFacet((facet) =>
      columnOf(
        facet,
        stories.map(({ values }) => values[facet]),
      ),
    ),
  }
}

/** The reports of some sketches, each of the story that it names, or of the last where that is not there. */
export function reportsOf(reports: ReportSketch[], archive: Archive): Reports {
  const story = reports.map((report) => Math.min(report.story, archive.from.length - 1))
  const own = reports.map((report) => dayNumbers(report.edtf))
  const asReported = own.map(({ from }) => Number(from === NO_DAY))
  return {
    version: RECORD_VERSION,
    story,
    status: reports.map(({ status }) => STATUSES.indexOf(status)),
    kind: reports.map(({ kind }) => KINDS.indexOf(kind)),
    from: own.map(({ from }, i) => (asReported[i] ? archive.from[story[i]!]! : from)),
    to: own.map(({ to }, i) => (asReported[i] ? archive.to[story[i]!]! : to)),
    asReported,
    edtf: reports.map(({ edtf }) => edtf),
    people: columnOf(
      'actor',
      reports.map(({ people }) => people),
    ),
    works: columnOf(
      'drama',
      reports.map(({ works }) => works),
    ),
    events: columnOf(
      'event',
      reports.map(({ events }) => events),
    ),
    copyOf: reports.map((_, report) => report),
    about: columnOf(
      'drama',
      SLUGS.event.map(() => []),
    ),
  }
}

function columnOf(facet: Facet, rows: string[][]) {
  return column(rows.map((slugs) => slugs.map((slug) => SLUGS[facet].indexOf(slug))))
}
