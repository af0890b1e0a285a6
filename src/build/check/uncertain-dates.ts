import type { DateFinding } from '#model/finding.ts'
import type { LineFinder } from '../lines.ts'
import type { Archive } from '../read-archive.ts'
import type { UncertainDate } from './doubts.ts'

/**
 * The dates that an editor may know better: the day of an article that no rule found or that one worked out, and
 * the day of a happening that was worked out or has no year. Happenings without any day are most, and no doubt.
 */
export function uncertainDates({ articles }: Archive, lines: LineFinder): UncertainDate[] {
  return articles.flatMap((article) => {
    const told = (of: UncertainDate['of'], { edtf, basis, reason, place }: DateFinding) => ({
      ...lines(article, place),
      of,
      edtf,
      basis,
      reason,
    })
    const { published, reports } = article
    return [
      ...(published.basis !== 'stated' || hasNoYear(published) ? [told('article', published)] : []),
      ...reports
        .filter(({ date }) => date.basis === 'inferred' || hasNoYear(date))
        .map(({ date, place }) => told('report', { ...date, place: date.place ?? place })),
    ]
  })
}

function hasNoYear({ edtf }: DateFinding): boolean {
  return edtf?.includes('XXXX') ?? false
}
