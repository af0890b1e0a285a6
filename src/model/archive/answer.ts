import type { Bar, Facet } from '../record.ts'
import { FACETS } from '../record.ts'
import { type Archive, byFacet, chosenIds, NO_DAY } from './archive.ts'
import { barsOf, scaleOf } from './bars.ts'
import type { Filters } from './filters.ts'
import { standingIn } from './known.ts'
import { isInRange, rangeOf } from './range.ts'

/** The stories that pass a filter, and what each further choice would leave. */
export type Answer = {
  /** Ordinals in the order asked for. */
  ordinals: number[]
  /** Stories that pass but for the time range, and have no date to compare it with. */
  undated: number
  /** Stories that pass but for the day asked for: nobody can tell whether they were known by then. */
  unsure: number
  /** By facet and value id: the number of stories on the screen after choosing that value. */
  counts: Record<Facet, Int32Array>
  bars: Bar[]
}

/** The choice in one facet, as ids: a story passes when it has any of them (or, for `both`, each). */
type Chosen = { ids: Set<number>; both: boolean }

/**
 * Answers a filter in one pass over the columns.
 *
 * The count of a value not yet chosen is what choosing it would leave. Where its facet widens and already has a
 * choice, that is every story now shown and those that this facet alone keeps out and that have the value.
 * The count of a value already chosen is the number of stories shown that have it. Where a day is asked for, a value
 * of which no story was known by then counts nothing: it is not offered.
 *
 * @param passes where words are searched: 1 at the ordinal of each story that has them.
 */
export function answer(archive: Archive, filters: Filters, passes?: Uint8Array): Answer {
  const chosen = byFacet((facet): Chosen => ({
    ids: new Set(chosenIds(archive, filters, facet)),
    both: filters.both.includes(facet),
  }))
  const range = rangeOf(filters)
  const standingOf = standingIn(archive, filters.asof)
  const tallies = () => byFacet((facet) => new Int32Array(archive.values[facet].slugs.length))
  const shown = tallies()
  const kept = tallies()
  const known = filters.asof === null ? null : tallies()
  const ordinals: number[] = []
  const ofAnyTime: number[] = []
  let undated = 0
  let unsure = 0

  for (let story = 0; story < archive.from.length; story++) {
    const standing = standingOf(story)
    if (known && standing === 'known')
      for (const facet of FACETS) tally(archive, facet, story, known[facet])
    if (passes && !passes[story]) continue
    const failing = failingFacets(archive, chosen, story)
    if (failing.length > 1) continue
    if (standing !== 'known') {
      const wouldPass = failing.length === 0 && isInRange(archive, story, range)
      if (standing === 'unsure' && wouldPass) unsure++
      continue
    }
    if (failing.length === 0) {
      ofAnyTime.push(story)
      if (archive.from[story] === NO_DAY) undated++
    }
    if (!isInRange(archive, story, range)) continue
    if (failing.length === 0) {
      ordinals.push(story)
      for (const facet of FACETS) tally(archive, facet, story, shown[facet])
    } else {
      tally(archive, failing[0]!, story, kept[failing[0]!])
    }
  }
  return {
    ordinals: sorted(archive, ordinals, filters.sort),
    undated,
    unsure,
    counts: byFacet((facet) => {
      const all = counts(chosen[facet], shown[facet], kept[facet], ordinals.length)
      return known ? all.map((count, id) => (known[facet][id] === 0 ? 0 : count)) : all
    }),
    bars: barsOf(ofAnyTime, archive, scaleOf(archive)),
  }
}

/** The facets whose choice the story does not pass; stops at two, since then no count includes it. */
function failingFacets(archive: Archive, chosen: Record<Facet, Chosen>, story: number): Facet[] {
  const failing: Facet[] = []
  for (const facet of FACETS) {
    const { ids, both } = chosen[facet]
    if (ids.size === 0) continue
    const found = countOf(archive, facet, story, ids)
    if (both ? found === ids.size : found > 0) continue
    failing.push(facet)
    if (failing.length > 1) break
  }
  return failing
}

function countOf(archive: Archive, facet: Facet, story: number, ids: Set<number>): number {
  const { starts, ids: all } = archive.columns[facet]
  let found = 0
  for (let i = starts[story]!; i < starts[story + 1]!; i++) if (ids.has(all[i]!)) found++
  return found
}

function tally(archive: Archive, facet: Facet, story: number, into: Int32Array): void {
  const { starts, ids } = archive.columns[facet]
  for (let i = starts[story]!; i < starts[story + 1]!; i++) into[ids[i]!]!++
}

function counts(
  { ids, both }: Chosen,
  shown: Int32Array,
  kept: Int32Array,
  total: number,
): Int32Array {
  if (ids.size === 0 || both) return shown
  return shown.map((count, id) => (ids.has(id) ? count : total + kept[id]!))
}

/** Ordinals run from the oldest to the newest with the undated first; either order puts the undated last. */
function sorted({ from }: Archive, ordinals: number[], sort: Filters['sort']): number[] {
  if (sort === 'newest') return ordinals.toReversed()
  const dated = ordinals.findIndex((story) => from[story] !== NO_DAY)
  return dated < 0 ? ordinals : [...ordinals.slice(dated), ...ordinals.slice(0, dated)]
}
