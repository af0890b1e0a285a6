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

/** How many different stories the steps come from. */
export function storyCount(steps: readonly ReportRow[]): number {
  return new Set(steps.map(({ article }) => article.slug)).size
}
