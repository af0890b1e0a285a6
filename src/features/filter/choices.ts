import type { Choice, FacetView } from '#model/record.ts'

/**
 * The choices of a facet, so placed that nothing jumps under the reader's finger. A choice that leaves nothing any
 * more keeps its row with a count of 0, where that is certain: in a list that is cut off, one that is missing may
 * have become rare as well.
 *
 * @param before what the screen shows, in its order.
 * @param hold keep the places too: the reader has just chosen in this list.
 */
export function steadyChoices(
  before: readonly Choice[],
  { choices, total }: FacetView,
  hold: boolean,
): Choice[] {
  const now = new Map(choices.map((choice) => [choice.slug, choice]))
  const gone = total > choices.length ? [] : before.filter(({ slug }) => !now.has(slug))
  const none = new Map(gone.map((choice) => [choice.slug, { ...choice, count: 0 }]))
  if (!hold) return [...choices, ...none.values()]
  const shown = new Set(before.map(({ slug }) => slug))
  return [
    ...before.flatMap(({ slug }) => now.get(slug) ?? none.get(slug) ?? []),
    ...choices.filter(({ slug }) => !shown.has(slug)),
  ]
}
