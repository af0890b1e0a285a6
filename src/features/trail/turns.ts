import { contradict } from '#model/contradict.ts'
import type { ReportRow } from '#model/record.ts'
import type { Status } from '#model/words.ts'

/** A stretch of a trail in which the status stayed the same. `edtf`: when it was first so. */
export type Turn = { status: Status; edtf: string | null; asReported: boolean }

/**
 * The turns of a trail: many stories that say the same are one. Where no story says when it happened, the day of
 * the story stands in, and `asReported` says so.
 */
export function turns(steps: readonly ReportRow[]): Turn[] {
  const found: Turn[] = []
  for (const { status, date, article } of steps) {
    if (found.at(-1)?.status === status) continue
    const asReported = date.edtf === null && article.published.edtf !== null
    found.push({ status, edtf: date.edtf ?? article.published.edtf, asReported })
  }
  return found
}

/**
 * True where reports of other stories, of those shown, cannot be true together with the last one, which gives the trail its status:
 * then a reader is told why that one stands.
 */
export function isContested(steps: readonly ReportRow[]): boolean {
  const last = steps.at(-1)
  if (!last) return false
  const claim = ({ kind, status, date }: ReportRow) => ({ kind, status, edtf: date.edtf })
  return steps.some(
    (step) => step.article.slug !== last.article.slug && contradict(claim(step), claim(last)),
  )
}

/** How many different stories the steps come from. */
export function storyCount(steps: readonly ReportRow[]): number {
  return new Set(steps.map(({ article }) => article.slug)).size
}
