import { useState } from 'react'
import type { Timeline } from '#model/record.ts'
import { STATUSES } from '#model/words.ts'
import { Status } from '#ui/status.tsx'
import { Drawing } from './drawing.tsx'
import type { TimelineNames } from './mark-words.ts'
import { notShown } from './not-shown.ts'
import { TimelineList } from './timeline-list.tsx'

const OPEN = { from: null, to: null }

/**
 * Reports and events over time, a lane for each person. From 640 px on it is drawn, and the list that says the same
 * is there for screen readers and the keyboard: the mark whose link has the focus is pointed out in the drawing.
 * Below, the list stands alone.
 *
 * @param names what the timeline's slugs stand for, as `lookup(record.refs)` gives it.
 * @param range first and last day to draw, YYYY-MM-DD; where left out, the marks decide.
 */
export function TimelineChart({
  timeline,
  names,
  range = OPEN,
}: {
  timeline: Timeline
  names: TimelineNames
  range?: { from: string | null; to: string | null }
}) {
  const [lit, setLit] = useState<string | null>(null)
  const lanes = timeline.lanes.filter(({ marks }) => marks.length > 0)
  const said = notShown(timeline, names)
  return (
    <div className="relative">
      {lanes.length === 0 ? (
        <p className="text-soft">Nothing here has a day to be drawn at.</p>
      ) : null}
      {lanes.length > 0 ? (
        <>
          <ul aria-label="Statuses" className="mb-3 hidden flex-wrap gap-x-5 gap-y-1 sm:flex">
            {STATUSES.map((status) => (
              <li key={status}>
                <Status status={status} />
              </li>
            ))}
          </ul>
          <div className="hidden sm:block">
            <Drawing lanes={lanes} range={range} names={names} lit={lit} />
          </div>
          <div className="sm:sr-only">
            <TimelineList lanes={lanes} names={names} onLit={setLit} />
          </div>
        </>
      ) : null}
      {said.length > 0 ? (
        <ul className="mt-4 grid gap-1 text-small text-soft">
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
