import { compare } from '#model/compare.ts'
import type { Subject } from '../join/joined.ts'

/** Most stories first; at equal count those that an editor has reviewed, then by name and slug. */
export function byCoverage(a: Subject, b: Subject): number {
  return (
    b.stories.length - a.stories.length ||
    Number(b.reviewed) - Number(a.reviewed) ||
    compare(a.name, b.name) ||
    compare(a.slug, b.slug)
  )
}
