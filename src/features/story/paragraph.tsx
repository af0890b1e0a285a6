import type { ReportRow, Stretch } from '#model/record.ts'
import { paths } from '#paths'
import { Link } from '#ui/link.tsx'
import { STATUS_LOOK } from '#ui/status-look.ts'
import { evidenceId } from './evidence-id.ts'
import { runs, type Segment, segments } from './stretches.ts'

const ADDRESS = { person: paths.actor, work: paths.drama, event: paths.event }

/** One paragraph of a story: names as links, and each proof marked in the colour of what it proves. */
export function Paragraph({
  text,
  stretches,
  reports,
}: {
  text: string
  stretches: readonly Stretch[]
  reports: readonly ReportRow[]
}) {
  return (
    <p dir="auto">
      {runs(segments(text, stretches)).map((run) => {
        const [first] = run.reports
        const report = first === undefined ? undefined : reports[first]
        const words = run.segments.map((one) => <Words key={one.start} segment={one} />)
        if (first === undefined || !report) return words
        return (
          <mark
            key={run.start}
            id={evidenceId(first)}
            className={`scroll-mt-24 border-b-2 box-decoration-clone text-inherit ${STATUS_LOOK[report.status].mark}`}
          >
            {words}
          </mark>
        )
      })}
    </p>
  )
}

function Words({ segment: { text, link } }: { segment: Segment }) {
  if (!link) return text
  return (
    <Link to={ADDRESS[link.type](link.slug)} className="text-link">
      {text}
    </Link>
  )
}
