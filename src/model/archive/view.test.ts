import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { FACETS } from '../record.ts'
import { STATUSES } from '../words.ts'
import { answer } from './answer.ts'
import { archiveOf, filters, type Sketch, sketches } from './arbitrary.fixture.ts'
import { noFilters } from './filters.ts'
import { facetView } from './view.ts'

const NOTHING = { actor: [], drama: [], event: [], status: [], kind: [], outlet: [] }

const named = (actor: string[], more: Partial<Sketch['values']> = {}): Sketch => ({
  edtf: '2021',
  values: { ...NOTHING, actor, ...more },
})

const chosen = (...actor: string[]) => ({ ...noFilters(), values: { ...NOTHING, actor } })

function view(stories: Sketch[], filters = noFilters(), most?: number) {
  const archive = archiveOf(stories)
  return facetView(archive, answer(archive, filters), filters, 'actor', most)
}

const STORIES = [named(['cho']), named(['ann', 'cho']), named(['bea'])]

test('shows the choices with most stories first, then by name, and none that leave nothing', () => {
  expect(view(STORIES)).toEqual({
    total: 3,
    choices: [
      { slug: 'cho', name: 'CHO', count: 2 },
      { slug: 'ann', name: 'ANN', count: 1 },
      { slug: 'bea', name: 'BEA', count: 1 },
    ],
  })
})

test('shows what is chosen before all others, even where nothing is left', () => {
  const filters = { ...chosen('bea'), from: '2024' }
  expect(view(STORIES, filters)).toEqual({
    total: 1,
    choices: [{ slug: 'bea', name: 'BEA', count: 0 }],
  })
  const { choices } = view(STORIES, chosen('cho'))
  expect(choices.slice(0, 2).map(({ slug, count }) => [slug, count])).toEqual([
    ['cho', 2],
    ['bea', 3],
  ])
})

test('tells how many choices there are beyond those shown', () => {
  const { choices, total } = view(STORIES, noFilters(), 1)
  expect([choices.length, total]).toEqual([1, 3])
})

test('keeps the order of the words for status and kind', () => {
  const archive = archiveOf([
    named([], { status: ['denied', 'withdrawn'] }),
    named([], { status: ['withdrawn', 'confirmed'] }),
  ])
  const { choices } = facetView(archive, answer(archive, noFilters()), noFilters(), 'status')
  expect(choices.map(({ slug }) => slug)).toEqual(['confirmed', 'denied', 'withdrawn'])
  expect(STATUSES.indexOf('confirmed')).toBeLessThan(STATUSES.indexOf('denied'))
})

test('shows every choice that leaves stories or is chosen, once', () => {
  fc.assert(
    fc.property(sketches, filters, (stories, filters) => {
      const archive = archiveOf(stories)
      const answered = answer(archive, filters)
      for (const facet of FACETS) {
        const { slugs } = archive.values[facet]
        const expected = slugs.filter(
          (slug, id) => answered.counts[facet][id]! > 0 || filters.values[facet].includes(slug),
        )
        const { choices, total } = facetView(archive, answered, filters, facet, 99)
        expect(choices.map(({ slug }) => slug).toSorted()).toEqual(expected.toSorted())
        expect(total).toBe(expected.length)
      }
    }),
  )
})
