import { type Archive, row } from './archive.ts'
import type { Facet } from '../record.ts'

/** How many of some stories, given by their ordinals, have each value of a facet; only values that any has. */
export function tally(
  { columns }: Pick<Archive, 'columns'>,
  facet: Facet,
  stories: readonly number[],
): Map<number, number> {
  const counts = new Map<number, number>()
  for (const story of stories)
    for (const id of row(columns[facet], story)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
