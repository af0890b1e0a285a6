import { FIXED_VALUES } from '#model/archive/archive.ts'
import { edtfLabel } from '#model/edtf-label.ts'
import type { ReportRow } from '#model/record.ts'
import { STATUSES, type Status } from '#model/words.ts'

/** A status as the screen names it: "In talks". */
export function statusWord(status: Status): string {
  return FIXED_VALUES.status.names[STATUSES.indexOf(status)]!
}

/** "1 story", "3 stories". */
export function storyCount(count: number): string {
  return count === 1 ? '1 story' : `${count.toLocaleString('en')} stories`
}

/** When a report's happening was, else when it was told; empty where neither is known. */
function dayWords({ date, article }: Pick<ReportRow, 'date' | 'article'>): string {
  if (date.edtf !== null) return edtfLabel(date.edtf)
  const { edtf } = article.published
  return edtf === null ? '' : `told ${edtfLabel(edtf)}`
}

/** A report's status, who says so and when, as far as it tells: "Denied, according to Netflix, 22 December 2022". */
export function standing(report: ReportRow): string {
  const { status, by } = report
  return [statusWord(status), by === null ? '' : `according to ${by}`, dayWords(report)]
    .filter(Boolean)
    .join(', ')
}
