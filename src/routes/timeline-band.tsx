import type { Lookup } from '#data/refs.ts'
import { TimelineChart } from '#features/timeline/timeline-chart.tsx'
import type { Timeline } from '#model/record.ts'
import { Link } from '#ui/link.tsx'
import { Section } from '#ui/section.tsx'

/** A timeline across the whole window, at the end of a page. `to`: the timeline with its filters. */
export function TimelineBand({
  timeline,
  look,
  to,
}: {
  timeline: Timeline
  look: Lookup
  to: string
}) {
  if (timeline.lanes.length === 0) return null
  return (
    <div className="mt-14 -mb-16 border-t border-line bg-wash pt-8 pb-7">
      <div className="wrap">
        <Section
          title="Timeline"
          aside={
            <Link to={to} className="tap text-[0.9375rem] text-soft hover:underline">
              With filters
            </Link>
          }
        >
          <TimelineChart timeline={timeline} names={look} />
        </Section>
      </div>
    </div>
  )
}
