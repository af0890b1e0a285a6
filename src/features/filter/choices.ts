import type { Choice } from '#model/record.ts'

/**
 * The choices of a facet after a choice among them, so placed that none jumps under the reader's finger: those on
 * the screen keep their places, new ones follow.
 *
 * @param before what the screen shows, in its order.
 */
export function steadyChoices(before: readonly Choice[], choices: readonly Choice[]): Choice[] {
  const now = new Map(choices.map((choice) => [choice.slug, choice]))
  const shown = new Set(before.map(({ slug }) => slug))
  return [
    ...before.flatMap(({ slug }) => now.get(slug) ?? []),
    ...choices.filter(({ slug }) => !shown.has(slug)),
  ]
}
