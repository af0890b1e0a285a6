import { type Archive, byFacet, NO_DAY, PAGE, row } from '#model/archive/archive.ts'
import { barsOf, type Scale, scaleOf } from '#model/archive/bars.ts'
import type { Answer } from '#model/archive/answer.ts'
import type { Filters } from '#model/archive/filters.ts'
import { choiceOrder, type Counted, firstChoices, numbersOf } from '#model/archive/view.ts'
import { tally } from '#model/archive/tally.ts'
import { type Card, type Facet, FACETS, type FacetView, type View } from '#model/record.ts'
import { FIRST_CHOICES } from '#model/sizes.ts'

/** The view of an answer to any filter. `cards` by ordinal. */
export function viewOf(
  archive: Archive,
  filters: Filters,
  answer: Answer,
  cards: readonly Card[],
): View {
  const first = answer.ordinals.slice(0, PAGE)
  return {
    ...numbersOf(archive, filters, answer),
    cards: first.map((ordinal) => cards[ordinal]!),
  }
}

/** The archive turned round, so that the view of one value need look at that value's stories only. */
export type ValueIndex = {
  archive: Archive
  /** By value id: its stories, oldest first. */
  stories: Record<Facet, number[][]>
  /** Every value id in the order of its count without a filter. */
  ranked: Record<Facet, number[]>
  scale: Scale
}

/** Turns an archive round. */
export function indexValues(archive: Archive): ValueIndex {
  const stories = byFacet((facet) => archive.values[facet].slugs.map((): number[] => []))
  for (const facet of FACETS) {
    for (let story = 0; story < archive.from.length; story++) {
      for (const id of row(archive.columns[facet], story)) stories[facet][id]!.push(story)
    }
  }
  const ranked = byFacet((facet) =>
    stories[facet]
      .map((list, id): Counted => [id, list.length])
      .toSorted(choiceOrder(archive, facet, new Set()))
      .map(([id]) => id),
  )
  return { archive, stories, ranked, scale: scaleOf(archive) }
}

/**
 * The view of one value and nothing else, in time that grows with the value's own stories. Equal to `viewOf` of
 * `answer` to a filter of that value; a property test holds them together.
 */
export function viewOfValue(
  { archive, stories, ranked, scale }: ValueIndex,
  facet: Facet,
  id: number,
  cards: readonly Card[],
): View {
  const own = stories[facet][id]!
  const others = (other: Facet) => tally(archive, other, own)
  return {
    total: own.length,
    undated: own.filter((story) => archive.from[story] === NO_DAY).length,
    cards: own
      .slice(-PAGE)
      .toReversed()
      .map((ordinal) => cards[ordinal]!),
    facets: byFacet((other) =>
      other === facet
        ? widening(archive, facet, id, own.length, {
            shared: others(facet),
            ranked: ranked[facet],
            all: stories[facet],
          })
        : narrowing(archive, other, others(other)),
    ),
    bars: barsOf(own, archive, scale),
  }
}

function narrowing(archive: Archive, facet: Facet, counts: Map<number, number>): FacetView {
  return {
    choices: firstChoices(archive, facet, [...counts], new Set()),
    total: counts.size,
  }
}

/**
 * The facet of the chosen value: another value adds its stories that are not shown yet. Values that share no story
 * with the chosen one keep the order that they have without a filter, so that the first of them are enough.
 */
function widening(
  archive: Archive,
  facet: Facet,
  chosen: number,
  total: number,
  {
    shared,
    ranked,
    all,
  }: { shared: Map<number, number>; ranked: readonly number[]; all: number[][] },
): FacetView {
  const apart = first(ranked, FIRST_CHOICES, (id) => !shared.has(id) && id !== chosen)
  const near = [...shared.keys()].filter((id) => id !== chosen)
  const counted = [...near, ...apart]
    .map((id): Counted => [id, total + all[id]!.length - (shared.get(id) ?? 0)])
    .filter(([, count]) => count > 0)
  const some = total > 0 ? all.length : 1 + all.filter((stories) => stories.length > 0).length
  return {
    choices: firstChoices(archive, facet, [[chosen, total], ...counted], new Set([chosen])),
    total: some,
  }
}

function first<T>(values: readonly T[], most: number, test: (value: T) => boolean): T[] {
  const found: T[] = []
  for (const value of values) {
    if (found.length === most) break
    if (test(value)) found.push(value)
  }
  return found
}
