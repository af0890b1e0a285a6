import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer } from '#model/archive/answer.ts'
import { archiveOf, sketches } from '#model/archive/arbitrary.fixture.ts'
import { type Card, FACETS } from '#model/record.ts'
import { oneValue } from '#model/archive/filters.ts'
import { indexValues, viewOf, viewOfValue } from './view.ts'

const card = (slug: string): Card => ({
  slug,
  headline: slug,
  summary: '',
  published: { edtf: null, basis: 'unknown', reason: 'test' },
  outlet: null,
  statuses: [],
})

test('the view of one value is the answer to the filter of that value', () => {
  fc.assert(
    fc.property(sketches, fc.constantFrom(...FACETS), fc.nat(), (stories, facet, n) => {
      const archive = archiveOf(stories)
      const { slugs } = archive.values[facet]
      const id = n % slugs.length
      const filters = oneValue(facet, slugs[id]!)
      const cards = stories.map((_, ordinal) => card(String(ordinal)))
      expect(viewOfValue(indexValues(archive), facet, id, cards)).toEqual(
        viewOf(archive, filters, answer(archive, filters), cards),
      )
    }),
    { numRuns: 300 },
  )
})

test('finds the first choices among more values than are shown', () => {
  const actor = Array.from({ length: 40 }, (_, i) => `p${String(i).padStart(2, '0')}`)
  fc.assert(
    fc.property(fc.array(fc.subarray(actor, { maxLength: 4 }), { maxLength: 30 }), (rows) => {
      const empty = archiveOf([])
      const none = { actor: [], drama: [], event: [], status: [], kind: [], outlet: [] }
      const archive = {
        ...archiveOf(rows.map(() => ({ edtf: '2023', values: none }))),
        values: { ...empty.values, actor: { slugs: actor, names: actor } },
      }
      archive.columns.actor = {
        starts: [0, ...rows.map((_, i) => rows.slice(0, i + 1).flat().length)],
        ids: rows.flat().map((slug) => actor.indexOf(slug)),
      }
      const cards = rows.map((_, ordinal) => card(String(ordinal)))
      const filters = oneValue('actor', 'p00')
      expect(viewOfValue(indexValues(archive), 'actor', 0, cards)).toEqual(
        viewOf(archive, filters, answer(archive, filters), cards),
      )
    }),
  )
})
