import { useState } from 'react'
import type { Choice, FacetView } from '#model/record.ts'
import { steadyChoices } from './choices.ts'

/**
 * The choices of a facet over time. After a choice among them they keep their places; after one elsewhere they are
 * sorted anew. `blanks` is how many rows are to be left free, so that what stands below does not move up.
 *
 * @param view the same object while nothing has changed.
 * @param chosen the slugs chosen in this facet.
 */
export function useSteadyChoices(
  view: FacetView,
  chosen: readonly string[],
): { choices: Choice[]; blanks: number } {
  const [last, setLast] = useState({ view, chosen, choices: view.choices, blanks: 0 })
  if (last.view === view) return last
  const hold = last.chosen.join(' ') !== chosen.join(' ')
  const choices = hold ? steadyChoices(last.choices, view.choices) : view.choices
  const rows = last.choices.length + last.blanks
  const next = { view, chosen, choices, blanks: Math.max(0, rows - choices.length) }
  setLast(next)
  return next
}
