import { type Answer, answer } from '#model/archive/answer.ts'
import type { Archive } from '#model/archive/archive.ts'
import type { Filters } from '#model/archive/filters.ts'
import { facetView } from '#model/archive/view.ts'
import type { Choice, Facet } from '#model/record.ts'

/** A filter answered in the browser, and what it was answered from. */
export type Found = { archive: Archive; filters: Filters; passes?: Uint8Array; answer: Answer }

/** Answers a filter. `passes` as in `answer`. */
export function find(archive: Archive, filters: Filters, passes?: Uint8Array): Found {
  return {
    archive,
    filters,
    ...(passes && { passes }),
    answer: answer(archive, filters, passes),
  }
}

/** Every choice of one facet, not only the first. */
export function allChoices({ archive, filters, answer }: Found, facet: Facet): Choice[] {
  return facetView(archive, answer, filters, facet, Number.POSITIVE_INFINITY).choices
}

/** How many stories other filters would leave. Words are still looked for when the other filters have them. */
export function leaves({ archive, passes }: Found, filters: Filters): number {
  return answer(archive, filters, filters.q === '' ? undefined : passes).ordinals.length
}
