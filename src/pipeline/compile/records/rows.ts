import type { ReportRow, Trail } from '#model/record.ts'
import { MOST_STEPS } from '#model/sizes.ts'
import type { Joined, Trail as JoinedTrail } from '../join/joined.ts'

/** Every report as pages show it, by its number. Reports of one story share that story's part. */
export function reportRows({ reports, stories }: Joined): ReportRow[] {
  const articles = stories.map(({ slug, article, published, added }) => ({
    slug,
    headline: article.headline.text,
    published,
    ...(added === null ? {} : { added }),
  }))
  return reports.map(
    ({ kind, status, people, works, events, date, by, evidence, reason, story }) => ({
      article: articles[story]!,
      kind,
      status,
      people,
      works,
      events,
      date,
      by,
      evidence,
      reason,
    }),
  )
}

/** A trail as pages show it, with its last steps. */
export function trailRecord(
  trail: JoinedTrail,
  rows: readonly ReportRow[],
  most = MOST_STEPS,
): Trail {
  const { event, person, works, status, reports } = trail
  return {
    event,
    person,
    works,
    status,
    steps: reports.slice(-most).map((report) => rows[report]!),
    earlier: Math.max(0, reports.length - most),
  }
}
