import { edtfDateTime } from '#model/edtf-label.ts'
import type { Lane, Mark } from '#model/record.ts'
import { paths } from '#paths'
import { Link } from '#ui/link.tsx'
import { Status } from '#ui/status.tsx'
import { When } from '#ui/when.tsx'
import { markKey, markWhen, type TimelineNames } from './mark-words.ts'

/** The timeline in words: the same lanes and marks, in the same order. Tells which mark's link has the focus. */
export function TimelineList({
  lanes,
  names,
  onLit,
}: {
  lanes: readonly Lane[]
  names: TimelineNames
  onLit: (key: string | null) => void
}) {
  return (
    <ul className="grid gap-6">
      {lanes.map((lane) => (
        <li key={lane.person}>
          <LaneName slug={lane.person} name={names.person(lane.person)?.name ?? lane.person} />
          {lane.more > 0 ? (
            <p className="text-small text-soft">{lane.more} earlier not shown</p>
          ) : null}
          <ol className="mt-1">
            {lane.marks.map((mark) => (
              <MarkRow
                key={markKey(lane, mark)}
                mark={mark}
                name={names.event(mark.event)?.name ?? mark.event}
                onFocus={() => onLit(markKey(lane, mark))}
                onBlur={() => onLit(null)}
              />
            ))}
          </ol>
        </li>
      ))}
    </ul>
  )
}

/** A link where the list can be seen; where only its marks are pointed out in the drawing, the plain name. */
function LaneName({ slug, name }: { slug: string; name: string }) {
  return (
    <>
      <Link to={paths.actor(slug)} className="inline-block py-1 font-medium text-link sm:hidden">
        {name}
      </Link>
      <span className="hidden sm:inline">{name}</span>
    </>
  )
}

function MarkRow({
  mark,
  name,
  onFocus,
  onBlur,
}: {
  mark: Mark
  name: string
  onFocus: () => void
  onBlur: () => void
}) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-0.5 border-b border-line py-2">
      <Link
        to={paths.event(mark.event)}
        onFocus={onFocus}
        onBlur={onBlur}
        dir="auto"
        className="min-w-0 basis-full py-0.5 text-link wrap-anywhere"
      >
        {name}
      </Link>
      <Status status={mark.status} />
      <When
        label={markWhen(mark)}
        dateTime={edtfDateTime(mark.edtf)}
        className="text-small text-soft"
      />
    </li>
  )
}
