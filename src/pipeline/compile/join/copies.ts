import { compare } from '#model/compare.ts'
import { unique } from '#pipeline/text/lists.ts'
import type { Report } from './joined.ts'

/** For each report the number of the first one that says the same: ten copies of one sentence are one report. */
export function copiesOf(reports: readonly Report[]): number[] {
  const first = new Map<string, number>()
  return reports.map((report, index) => {
    const key = signature(report)
    const same = first.get(key) ?? index
    first.set(key, same)
    return same
  })
}

/** Equal for copies: one status and kind, and evidence of the same longer words in whatever order. */
function signature({ kind, status, evidence }: Report): string {
  const words = evidence
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]{3,}/gu)
  return `${kind} ${status} ${unique(words ?? [evidence])
    .toSorted(compare)
    .join(' ')}`
}
