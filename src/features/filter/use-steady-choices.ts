import { useState } from 'react'
import type { Choice, FacetView } from '#model/record.ts'
import { steadyChoices } from './choices.ts'

/**
 * The choices of a facet over time: sorted when the panel opens, and from then on in that order, so that none moves
 * while the reader looks for the next. `blanks` is how many rows are to be left free, so that what stands below does
 * not move up.
 *
 * @param view the same object while nothing has changed.
 */
export function useSteadyChoices(view: FacetView): { choices: Choice[]; blanks: number } {
  const [last, setLast] = useState(() => follow({ order: [], rows: 0 }, view))
  if (last.view === view) return last
  const next = follow(last, view)
  setLast(next)
  return next
}

/** @param before the slugs of all choices shown so far, and the most rows that they took. */
function follow(before: { order: readonly string[]; rows: number }, view: FacetView) {
  const choices = steadyChoices(before.order, view.choices)
  const rows = Math.max(before.rows, choices.length)
  return {
    view,
    choices,
    order: [...new Set([...before.order, ...choices.map(({ slug }) => slug)])],
    rows,
    blanks: rows - choices.length,
  }
}
