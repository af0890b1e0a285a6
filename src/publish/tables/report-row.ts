import { dayRange } from '#model/edtf.ts'
import type { Told } from '../told.ts'
import type { Row } from './schemas.ts'

/** A report as a row of its table. */
export function reportRow({ id, row }: Told): Row<'reports'> {
  const { from, to } = dayRange(row.date.edtf)
  return {
    id,
    article: row.article.slug,
    kind: row.kind,
    status: row.status,
    people: row.people,
    works: row.works,
    events: row.events,
    date: row.date.edtf,
    date_basis: row.date.basis,
    date_reason: row.date.reason,
    first_day: from,
    last_day: to,
    by: row.by,
    evidence: row.evidence,
    reason: row.reason,
  }
}
