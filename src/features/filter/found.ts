import { type Answer, answer } from '#model/archive/answer.ts'
import type { Archive } from '#model/archive/archive.ts'
import type { Filters } from '#model/archive/filters.ts'
import { facetView, type Numbers, numbersOf } from '#model/archive/view.ts'
import type { Choice, Facet } from '#model/record.ts'

/** A filter answered in the browser, what it was answered from, and what more may be asked of that. */
export type Found = {
  archive: Archive
  filters: Filters
  passes?: Uint8Array
  answer: Answer
  numbers: Numbers
  /** Every choice of one facet, not only the first. */
  choices: (facet: Facet) => Choice[]
  /** How many stories other filters would leave. Words are still looked for when the other filters have them. */
  leaves: (filters: Filters) => number
}

/** Answers a filter. `passes` as in `answer`. */
export function find(archive: Archive, filters: Filters, passes?: Uint8Array): Found {
  const given = answer(archive, filters, passes)
  return {
    archive,
    filters,
    ...(passes && { passes }),
    answer: given,
    numbers: numbersOf(archive, filters, given),
    choices: (facet) => facetView(archive, given, filters, facet, Number.POSITIVE_INFINITY).choices,
    leaves: (other) => answer(archive, other, other.q === '' ? undefined : passes).ordinals.length,
  }
}
