import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isUnfiltered, noFilters } from '#model/archive/filters.ts'
import { KINDS, STATUSES } from '#model/words.ts'
import { type Asked, MOST_PAGES, readAddress, readDays, writeAddress } from './address.ts'

const TODAY = '2026-11-22'

const read = (search: string) => readAddress(new URLSearchParams(search), TODAY)

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

/** A day that has come, or none. */
const past = fc.option(
  fc
    .date({ min: new Date('1990-01-01'), max: new Date(TODAY), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
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
    asof: past,
    seen: past,
  })
  .map(({ values, both, sides: [from = null, to = null], asof, q, sort, pages, seen }) => ({
    filters: {
      values,
      both: both.filter((facet) => values[facet].length > 1),
      from,
      to,
      asof,
      q,
      sort,
    },
    pages,
    seen,
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
      fc.oneof(
        fc.constantFrom('actor', 'both', 'from', 'to', 'q', 'sort', 'page', 'seen', 'asof'),
        fc.string(),
      ),
      fc.oneof(fc.constantFrom('han-so-hee', 'actor', '2023', '2', '2023-06-01'), fc.string()),
    )
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const { notices: _, ...rest } = readAddress(new URLSearchParams(pairs), TODAY)
        expect(read(writeAddress(rest))).toEqual({ ...rest, notices: [] })
      }),
    )
  })

  test('is empty where nothing is asked', () => {
    expect(writeAddress({ filters: noFilters(), pages: 1, seen: null })).toBe('')
  })

  test('has one form whatever the order of the choices', () => {
    const search = '?actor=han-so-hee&actor=song-hye-kyo&status=denied&both=actor'
    const { notices: _, ...rest } = read(
      'status=denied&actor=song-hye-kyo&both=actor&actor=han-so-hee&actor=han-so-hee&page=1&sort=newest',
    )
    expect(writeAddress(rest)).toBe(search)
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
    ['seen=yesterday', '“seen=yesterday” is not a day, as 2023-06-01; it was left out.'],
    ['asof=2023-05', '“asof=2023-05” is not a day, as 2023-06-01; it was left out.'],
    ['asof=2023-02-30', '“asof=2023-02-30” is not a day, as 2023-06-01; it was left out.'],
    ['seen=2026-11-23', '“seen=2026-11-23” is not a day that has come; it was left out.'],
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

  test('takes the day on which a link was made, which narrows nothing', () => {
    const { filters, seen, notices } = read('seen=2026-11-22')
    expect(seen).toBe('2026-11-22')
    expect(isUnfiltered(filters)).toBe(true)
    expect(notices).toEqual([])
  })

  test('of a page without filters only the days are read', () => {
    const days = readDays(new URLSearchParams('page=two&asof=2023-05-01&seen=soon'), TODAY)
    expect(days).toEqual({
      asof: '2023-05-01',
      seen: null,
      notices: ['“seen=soon” is not a day, as 2023-06-01; it was left out.'],
    })
  })

  test('forgets "both" where one value is left', () => {
    expect(read('actor=han-so-hee&both=actor').filters.both).toEqual([])
  })
})
