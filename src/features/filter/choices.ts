import type { Choice } from '#model/record.ts'

/**
 * The choices of a facet after something was chosen, so placed that none jumps under the reader's finger: those that
 * were on the screen before stand in their order of then, new ones follow.
 *
 * @param order slugs of all that were shown so far.
 */
export function steadyChoices(order: readonly string[], choices: readonly Choice[]): Choice[] {
  const places = new Map(order.map((slug, place) => [slug, place]))
  const placeOf = ({ slug }: Choice) => places.get(slug) ?? order.length
  return choices.toSorted((a, b) => placeOf(a) - placeOf(b))
}
