import * as v from 'valibot'
import { dayNumbers } from '#model/archive/archive.ts'
import { type Filters, noFilters } from '#model/archive/filters.ts'
import { isDay, Slug } from '#model/fields.ts'
import { type Facet, FACETS } from '#model/record.ts'
import { KINDS, STATUSES } from '#model/words.ts'
import { isTimeBound } from './time-bound.ts'

/**
 * The address's search part as filters, and back. It is what readers send each other, so one view has one address:
 * keys in one order, values sorted, nothing that is the default.
 */

/**
 * What an address asks for. `pages`: how many pages of the list are shown, one below the other. `seen`: the day on
 * which the link was made, YYYY-MM-DD; it narrows nothing.
 */
export type Asked = { filters: Filters; pages: number; seen: string | null }

/** A phone scrolls 10 pages of 20 stories with ease; who looks further back narrows the time. */
export const MOST_PAGES = 10

/** Facets in which one story can have several values, so that asking for all of them makes sense. */
export const BOTH_FACETS: readonly Facet[] = ['actor', 'drama', 'event']

/** Added to links by the places where they are shared. No reader wrote them, so no reader is told. */
const TRACKERS = /^(?:utm_.*|fbclid|gclid|igshid|si|ref)$/

/** Takes one value in, on some day. Returns what the value should have been where it is not that. */
type Reader = (asked: Asked, value: string, today: string) => string | null

const dayReader =
  (put: (asked: Asked, day: string) => void): Reader =>
  (asked, value, today) => {
    if (!isDay(value)) return 'a day, as 2023-06-01'
    if (value > today) return 'a day that has come'
    put(asked, value)
    return null
  }

/** The words that every page understands. */
const DAY_READERS = new Map([
  ['asof', dayReader(({ filters }, day) => void (filters.asof = day))],
  ['seen', dayReader((asked, day) => void (asked.seen = day))],
])

const facetReader =
  (facet: Facet, what: string, known?: readonly string[]): Reader =>
  ({ filters }, value) => {
    if (known ? !known.includes(value) : !v.is(Slug, value)) return what
    if (!filters.values[facet].includes(value)) filters.values[facet].push(value)
    return null
  }

const boundReader =
  (side: 'from' | 'to'): Reader =>
  ({ filters }, value) => {
    if (!isTimeBound(value)) return 'a year, month or day'
    filters[side] = value
    return null
  }

const READERS = new Map<string, Reader>([
  ['actor', facetReader('actor', 'an actor')],
  ['drama', facetReader('drama', 'a drama')],
  ['event', facetReader('event', 'an event')],
  ['status', facetReader('status', 'a status', STATUSES)],
  ['kind', facetReader('kind', 'a kind', KINDS)],
  ['outlet', facetReader('outlet', 'an outlet')],
  [
    'both',
    ({ filters }, value) => {
      const facet = BOTH_FACETS.find((one) => one === value)
      if (!facet) return 'a filter that takes "both"'
      if (!filters.both.includes(facet)) filters.both.push(facet)
      return null
    },
  ],
  ['from', boundReader('from')],
  ['to', boundReader('to')],
  ...DAY_READERS,
  [
    'q',
    ({ filters }, value) => {
      filters.q = value.trim()
      return null
    },
  ],
  [
    'sort',
    ({ filters }, value) => {
      if (value !== 'newest' && value !== 'oldest') return 'an order'
      filters.sort = value
      return null
    },
  ],
  [
    'page',
    (asked, value) => {
      if (!/^\d{1,4}$/.test(value) || Number(value) < 1 || Number(value) > MOST_PAGES)
        return `a page from 1 to ${MOST_PAGES}`
      asked.pages = Number(value)
      return null
    },
  ],
])

/**
 * Reads an address. What is no filter or no possible value is left out and named in `notices`; nothing throws.
 *
 * @param today YYYY-MM-DD; what lies after it is no day of an archive.
 */
export function readAddress(params: URLSearchParams, today: string): Asked & { notices: string[] } {
  const asked: Asked = { filters: noFilters(), pages: 1, seen: null }
  const notices: string[] = []
  for (const [key, value] of params) {
    const reader = READERS.get(key)
    if (!reader && TRACKERS.test(key)) continue
    const expected = reader ? reader(asked, value, today) : 'a filter'
    if (expected !== null) notices.push(leftOut(key, value, `is not ${expected}`))
  }
  return { ...canonical(asked, notices), notices }
}

/** Reads of an address only the days that every page understands; what else stands in it is another's. */
export function readDays(
  params: URLSearchParams,
  today: string,
): { asof: string | null; seen: string | null; notices: string[] } {
  const known = [...params].filter(([key]) => DAY_READERS.has(key))
  const { filters, seen, notices } = readAddress(new URLSearchParams(known), today)
  return { asof: filters.asof, seen, notices }
}

/** "“status=maybe” is not a status; it was left out." Long values are cut. */
export function leftOut(key: string, value: string, why: string): string {
  const pair = Array.from(`${key}=${value}`)
  const shown = pair.length > 60 ? `${pair.slice(0, 60).join('')}…` : pair.join('')
  return `“${shown}” ${why}; it was left out.`
}

/** One form for filters that ask the same. An end before the beginning is left out with a notice. */
function canonical({ filters, ...rest }: Asked, notices: string[]): Asked {
  for (const facet of FACETS) filters.values[facet] = filters.values[facet].toSorted()
  filters.both = BOTH_FACETS.filter(
    (facet) => filters.both.includes(facet) && filters.values[facet].length > 1,
  )
  const { from, to } = filters
  if (from && to && dayNumbers(from).from > dayNumbers(to).to) {
    notices.push(leftOut('to', to, `lies before “from=${from}”`))
    filters.to = null
  }
  return { filters, ...rest }
}

/** Writes what `readAddress` reads: "?actor=han-so-hee&status=denied", or nothing where nothing is asked. */
export function writeAddress({ filters, pages, seen }: Asked): string {
  const params = new URLSearchParams()
  for (const facet of FACETS)
    for (const slug of filters.values[facet].toSorted()) params.append(facet, slug)
  for (const facet of BOTH_FACETS) if (filters.both.includes(facet)) params.append('both', facet)
  if (filters.from) params.set('from', filters.from)
  if (filters.to) params.set('to', filters.to)
  if (filters.asof) params.set('asof', filters.asof)
  if (filters.q) params.set('q', filters.q)
  if (filters.sort !== 'newest') params.set('sort', filters.sort)
  if (pages > 1) params.set('page', String(pages))
  if (seen) params.set('seen', seen)
  const search = params.toString()
  return search === '' ? '' : `?${search}`
}
