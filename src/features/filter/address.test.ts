import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noFilters } from '#model/archive/filters.ts'
import { KINDS, STATUSES } from '#model/words.ts'
import { type Asked, MOST_PAGES, readAddress, writeAddress } from './address.ts'

const read = (search: string) => readAddress(new URLSearchParams(search))

const slugs = fc
  .uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/), { maxLength: 4 })
  .map((values) => values.toSorted())
const some = (words: readonly string[]) =>
  fc.subarray([...words]).map((values) => values.toSorted())
const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())
const bound = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length))
/** Two sides in order: a year is compared with a year, so cutting keeps the order. */
const range = fc
  .tuple(days, days, fc.constantFrom(4, 7, 10))
  .map(([a, b, length]) => [a, b].toSorted().map((day) => day.slice(0, length)))
const sides = fc.oneof(
  fc.constant([null, null]),
  bound.map((from) => [from, null]),
  bound.map((to) => [null, to]),
  range,
)

const asked: fc.Arbitrary<Asked> = fc
  .record({
    values: fc.record({
      actor: slugs,
      drama: slugs,
      event: slugs,
      status: some(STATUSES),
      kind: some(KINDS),
      outlet: slugs,
    }),
    both: fc.subarray(['actor', 'drama', 'event'] as const),
    sides,
    q: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.trim()),
    sort: fc.constantFrom('newest', 'oldest'),
    pages: fc.integer({ min: 1, max: MOST_PAGES }),
  })
  .map(({ values, both, sides: [from = null, to = null], q, sort, pages }) => ({
    filters: {
      values,
      both: both.filter((facet) => values[facet].length > 1),
      from,
      to,
      q,
      sort,
    },
    pages,
  }))

describe('the address', () => {
  test('gives back what was written into it', () => {
    fc.assert(
      fc.property(asked, (one) => {
        expect(read(writeAddress(one))).toEqual({ ...one, notices: [] })
      }),
    )
  })

  test('never throws, and what it understood reads the same again', () => {
    const pair = fc.tuple(
      fc.oneof(fc.constantFrom('actor', 'both', 'from', 'to', 'q', 'sort', 'page'), fc.string()),
      fc.oneof(fc.constantFrom('han-so-hee', 'actor', '2023', '2'), fc.string()),
    )
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const { filters, pages } = readAddress(new URLSearchParams(pairs))
        expect(read(writeAddress({ filters, pages }))).toEqual({ filters, pages, notices: [] })
      }),
    )
  })

  test('is empty where nothing is asked', () => {
    expect(writeAddress({ filters: noFilters(), pages: 1 })).toBe('')
  })

  test('has one form whatever the order of the choices', () => {
    const search = '?actor=han-so-hee&actor=song-hye-kyo&status=denied&both=actor'
    const { filters, pages } = read(
      'status=denied&actor=song-hye-kyo&both=actor&actor=han-so-hee&actor=han-so-hee&page=1&sort=newest',
    )
    expect(writeAddress({ filters, pages })).toBe(search)
  })

  test.each([
    ['status=maybe', '“status=maybe” is not a status; it was left out.'],
    ['colour=red', '“colour=red” is not a filter; it was left out.'],
    ['actor=../../x', '“actor=../../x” is not an actor; it was left out.'],
    ['kind=confirmed', '“kind=confirmed” is not a kind; it was left out.'],
    ['from=2023-02-30', '“from=2023-02-30” is not a year, month or day; it was left out.'],
    ['both=status', '“both=status” is not a filter that takes "both"; it was left out.'],
    ['sort=loudest', '“sort=loudest” is not an order; it was left out.'],
    ['page=0', '“page=0” is not a page from 1 to 10; it was left out.'],
    ['page=11', '“page=11” is not a page from 1 to 10; it was left out.'],
    ['from=2023&to=2022', '“to=2022” lies before “from=2023”; it was left out.'],
  ])('names what it left out of "%s"', (search, notice) => {
    expect(read(search).notices).toEqual([notice])
  })

  test('leaves out only what is broken', () => {
    const { filters } = read('actor=han-so-hee&status=maybe&from=2023&to=2022')
    expect(filters.values.actor).toEqual(['han-so-hee'])
    expect(filters.values.status).toEqual([])
    expect([filters.from, filters.to]).toEqual(['2023', null])
  })

  test('says nothing of what sharing adds to a link', () => {
    expect(read('utm_source=x&fbclid=y&actor=han-so-hee').notices).toEqual([])
  })

  test('forgets "both" where one value is left', () => {
    expect(read('actor=han-so-hee&both=actor').filters.both).toEqual([])
  })
})
