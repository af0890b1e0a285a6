import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayRange } from '../edtf.ts'
import { FACETS, type Facet } from '../record.ts'
import { answer } from './answer.ts'
import { archiveOf, filters, type Sketch, sketches, wasKnown } from './arbitrary.fixture.ts'
import { dayNumbers, NO_DAY } from './archive.ts'
import { type Filters, noFilters } from './filters.ts'

/** The same questions answered word by word, as the reader means them. */
const known = (facet: Facet, slug: string) => archiveOf([]).values[facet].slugs.includes(slug)

function hasChosen({ values }: Sketch, filters: Filters): boolean {
  return FACETS.every((facet) => {
    const chosen = filters.values[facet].filter((slug) => known(facet, slug))
    if (chosen.length === 0) return true
    const has = (slug: string) => values[facet].includes(slug)
    return filters.both.includes(facet) ? chosen.every(has) : chosen.some(has)
  })
}

function isWithin({ edtf }: Sketch, { from, to }: Filters): boolean {
  if (from === null && to === null) return true
  const days = dayNumbers(edtf)
  if (days.from === NO_DAY) return false
  if (from !== null && days.to < dayNumbers(from).from) return false
  return to === null || days.from <= dayNumbers(to).to
}

const passes = (story: Sketch, filters: Filters) =>
  hasChosen(story, filters) && isWithin(story, filters) && wasKnown(story, filters.asof)

/** Whether any story known by a day has a value. */
function wasNamed(stories: Sketch[], facet: Facet, slug: string, asof: string): boolean {
  return stories.some((story) => wasKnown(story, asof) && story.values[facet].includes(slug))
}

function withChoice(filters: Filters, facet: Facet, slug: string): Filters {
  const values = { ...filters.values, [facet]: [...filters.values[facet], slug] }
  return { ...filters, values }
}

test('lists exactly the stories that pass', () => {
  fc.assert(
    fc.property(sketches, filters, (stories, filters) => {
      const { ordinals } = answer(archiveOf(stories), filters)
      const expected = [...stories.keys()].filter((story) => passes(stories[story]!, filters))
      expect(ordinals.toSorted((a, b) => a - b)).toEqual(expected)
    }),
  )
})

test('counts for each value what choosing it leaves, and for a chosen one the stories that have it', () => {
  fc.assert(
    fc.property(sketches, filters, (stories, filters) => {
      const archive = archiveOf(stories)
      const { counts } = answer(archive, filters)
      const shown = stories.filter((story) => passes(story, filters))
      for (const facet of FACETS) {
        const expected = archive.values[facet].slugs.map((slug) => {
          if (filters.asof !== null && !wasNamed(stories, facet, slug, filters.asof)) return 0
          if (filters.values[facet].includes(slug))
            return shown.filter(({ values }) => values[facet].includes(slug)).length
          const wider = withChoice(filters, facet, slug)
          return stories.filter((story) => passes(story, wider)).length
        })
        expect([facet, ...counts[facet]]).toEqual([facet, ...expected])
      }
    }),
  )
})

test('bars and undated leave the time range aside', () => {
  fc.assert(
    fc.property(sketches, filters, (stories, filters) => {
      const archive = archiveOf(stories)
      const { bars, undated } = answer(archive, filters)
      const without = stories.filter(
        (story) => hasChosen(story, filters) && wasKnown(story, filters.asof),
      )
      const dated = without.filter(({ edtf }) => dayNumbers(edtf).from !== NO_DAY)
      for (const { from, to, count } of bars)
        expect(answer(archive, { ...filters, from, to }).ordinals).toHaveLength(count)
      expect(undated).toBe(without.length - dated.length)
    }),
  )
})

test('tells how many stories only the day leaves out, since nobody knows whether they were known by it', () => {
  fc.assert(
    fc.property(sketches, filters, (stories, filters) => {
      const isUnsure = ({ edtf, added }: Sketch, asof: string) => {
        const { from, to } = dayRange(edtf)
        return from === null || to === null ? !added : from <= asof && asof < to
      }
      const { asof } = filters
      const expected = stories.filter(
        (story) =>
          asof !== null && isUnsure(story, asof) && passes(story, { ...filters, asof: null }),
      )
      expect(answer(archiveOf(stories), filters).unsure).toBe(expected.length)
    }),
  )
})

test('puts the undated last, whichever way the others are sorted', () => {
  fc.assert(
    fc.property(
      sketches,
      fc.constantFrom('newest' as const, 'oldest' as const),
      (stories, sort) => {
        const { ordinals } = answer(archiveOf(stories), { ...noFilters(), sort })
        const days = ordinals.map((story) => dayNumbers(stories[story]!.edtf).from)
        const dated = days.filter((day) => day !== NO_DAY)
        const expected = dated.toSorted((a, b) => (sort === 'newest' ? b - a : a - b))
        expect(days.slice(0, dated.length)).toEqual(expected)
      },
    ),
  )
})

test('searched words narrow everything else', () => {
  fc.assert(
    fc.property(sketches, filters, fc.infiniteStream(fc.boolean()), (stories, filters, coin) => {
      const hits = stories.map(() => coin.next().value === true)
      const some = answer(archiveOf(stories), filters, Uint8Array.from(hits, Number))
      const expected = [...stories.keys()].filter(
        (story) => hits[story] && passes(stories[story]!, filters),
      )
      expect(some.ordinals.toSorted((a, b) => a - b)).toEqual(expected)
    }),
  )
})

test('answers about an archive without stories', () => {
  const { ordinals, undated, bars, counts } = answer(archiveOf([]), noFilters())
  expect({ ordinals, undated, bars }).toEqual({ ordinals: [], undated: 0, bars: [] })
  expect([...counts.status]).toEqual([0, 0, 0, 0, 0])
})
