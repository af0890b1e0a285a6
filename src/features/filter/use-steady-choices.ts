import { useState } from 'react'
import type { Choice, FacetView } from '#model/record.ts'
import { steadyChoices } from './choices.ts'

/**
 * The choices of a facet over time, so placed that nothing jumps: see `steadyChoices`.
 *
 * @param view the same object while nothing has changed.
 * @param chosen the slugs chosen in this facet.
 */
export function useSteadyChoices(view: FacetView, chosen: readonly string[]): Choice[] {
  const [last, setLast] = useState({ view, chosen, choices: view.choices })
  if (last.view === view) return last.choices
  const hold = last.chosen.join(' ') !== chosen.join(' ')
  const choices = steadyChoices(last.choices, view, hold)
  setLast({ view, chosen, choices })
  return choices
}
