import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Facet, FACETS } from '../record.ts'
import {
  archiveOf,
  filters,
  type ReportSketch,
  reportSketches,
  reportsOf,
  type Sketch,
  sketches,
  wasKnown,
} from './arbitrary.fixture.ts'
import { dayNumbers, NO_DAY } from './archive.ts'
import { type Filters, noFilters } from './filters.ts'
import { timeline } from './timeline.ts'

const ALL = { lanes: 99, marks: 99 }

const STORY: Sketch = {
  edtf: '2022-12-30',
  values: { actor: [], drama: [], event: [], status: [], kind: [], outlet: ['post'] },
}

const report = (more: Partial<ReportSketch>): ReportSketch => ({
  story: 0,
  status: 'confirmed',
  kind: 'casting',
  people: ['ann'],
  works: [],
  events: ['awards'],
  edtf: '2021-05-04',
  ...more,
})

function drawn(reports: ReportSketch[], filters = noFilters(), size = ALL) {
  const archive = archiveOf([STORY])
  return timeline(archive, reportsOf(reports, archive), filters, size)
}

test('marks a report on the day of the happening, and on that of the story where none is told', () => {
  const { lanes } = drawn([report({}), report({ edtf: null, status: 'denied' })])
  expect(lanes).toEqual([
    {
      person: 'ann',
      more: 0,
      marks: [
        {
          event: 'awards',
          status: 'confirmed',
          kind: 'casting',
          edtf: '2021-05-04',
          from: '2021-05-04',
          to: '2021-05-04',
          asReported: false,
        },
        {
          event: 'awards',
          status: 'denied',
          kind: 'casting',
          edtf: null,
          from: '2022-12-30',
          to: '2022-12-30',
          asReported: true,
        },
      ],
    },
  ])
})

test('an inexact date is a band over all the days that it may mean', () => {
  const [lane] = drawn([report({ edtf: '2021-05' })]).lanes
  expect(lane!.marks[0]).toMatchObject({ from: '2021-05-01', to: '2021-05-31' })
})

test('what many outlets carried of one event, status and day is one mark', () => {
  const { lanes } = drawn([report({}), report({ kind: 'award' }), report({ status: 'denied' })])
  expect(lanes[0]!.marks.map(({ status }) => status)).toEqual(['confirmed', 'denied'])
})

test('leaves out the emptier lanes and the earlier marks, and counts them', () => {
  const reports = [
    report({ people: ['bea'] }),
    report({}),
    report({ edtf: '2021-05', status: 'rumoured' }),
    report({ edtf: '2022-12-30' }),
  ]
  const { lanes, more } = drawn(reports, noFilters(), { lanes: 1, marks: 2 })
  expect(more).toBe(1)
  expect(lanes.map(({ person, more }) => [person, more])).toEqual([['ann', 1]])
  expect(lanes[0]!.marks.map(({ from }) => from)).toEqual(['2021-05-04', '2022-12-30'])
})

test('draws the lanes of chosen actors only, though others are in the same report', () => {
  const chosen = { ...noFilters(), values: { ...noFilters().values, actor: ['bea'] } }
  const { lanes } = drawn([report({ people: ['ann', 'bea'] })], chosen)
  expect(lanes.map(({ person }) => person)).toEqual(['bea'])
})

test('a value that the archive does not have narrows nothing, as in the list of stories', () => {
  const unknown = { ...noFilters(), values: { ...noFilters().values, drama: ['unknown'] } }
  expect(drawn([report({})], unknown).lanes).toHaveLength(1)
})

/** The reports that pass, as the reader means it. */
function passes(one: ReportSketch, story: Sketch, filters: Filters): boolean {
  const archive = archiveOf([])
  const own: Record<Facet, string[]> = {
    actor: one.people,
    drama: one.works,
    event: one.events,
    status: [one.status],
    kind: [one.kind],
    outlet: story.values.outlet,
  }
  const days = dayNumbers(one.edtf).from === NO_DAY ? dayNumbers(story.edtf) : dayNumbers(one.edtf)
  const { from, to, asof } = filters
  if (!wasKnown(story, asof)) return false
  if ((from ?? to) !== null && days.from === NO_DAY) return false
  if (from !== null && days.to < dayNumbers(from).from) return false
  if (to !== null && days.from > dayNumbers(to).to) return false
  return FACETS.every((facet) => {
    const chosen = filters.values[facet].filter((slug) =>
      archive.values[facet].slugs.includes(slug),
    )
    const has = (slug: string) => own[facet].includes(slug)
    if (chosen.length === 0) return true
    return filters.both.includes(facet) ? chosen.every(has) : chosen.some(has)
  })
}

test('draws exactly the events of the reports that pass', () => {
  fc.assert(
    fc.property(sketches, reportSketches, filters, (stories, reports, filters) => {
      fc.pre(stories.length > 0)
      const archive = archiveOf(stories)
      const columns = reportsOf(reports, archive)
      const passing = reports.filter((one, i) => passes(one, stories[columns.story[i]!]!, filters))
      const dated = passing.filter((one) => columns.from[reports.indexOf(one)] !== NO_DAY)
      const chosen = filters.values.actor.filter((slug) => slug !== 'unknown')
      const expected = dated.flatMap(({ people, events, status }) =>
        people
          .filter((person) => chosen.length === 0 || chosen.includes(person))
          .flatMap((person) => events.map((event) => `${person} ${event} ${status}`)),
      )
      const { lanes, undated } = timeline(archive, columns, filters, ALL)
      const found = lanes.flatMap(({ person, marks }) =>
        marks.map(({ event, status }) => `${person} ${event} ${status}`),
      )
      expect(new Set(found)).toEqual(new Set(expected))
      expect(undated).toBe(passing.length - dated.length)
    }),
  )
})

test('looking only at the reports that can pass gives the same timeline', () => {
  fc.assert(
    fc.property(sketches, reportSketches, (stories, reports) => {
      fc.pre(stories.length > 0)
      const archive = archiveOf(stories)
      const columns = reportsOf(reports, archive)
      const filters = { ...noFilters(), values: { ...noFilters().values, drama: ['moon'] } }
      const among = [...reports.keys()].filter((report) => reports[report]!.works.includes('moon'))
      expect(timeline(archive, columns, filters, ALL, undefined, among)).toEqual(
        timeline(archive, columns, filters, ALL),
      )
    }),
  )
})

test('searched words leave the reports of the stories that have them', () => {
  const archive = archiveOf([STORY, STORY])
  const columns = reportsOf([report({}), report({ story: 1, status: 'denied' })], archive)
  const { lanes } = timeline(archive, columns, noFilters(), ALL, Uint8Array.of(0, 1))
  expect(lanes.flatMap(({ marks }) => marks.map(({ status }) => status))).toEqual(['denied'])
})
