import { STATUS_LOOK, type StatusName } from './status-look.ts'
import { StatusShape } from './status-shape.tsx'

/** A status pressed onto the page: tilted, in a double frame. Kept for the main finding of a story. */
export function Stamp({ status }: { status: StatusName }) {
  const { word, text } = STATUS_LOOK[status]
  return (
    <span
      className={`inline-flex -rotate-3 items-center gap-2 rounded-md border-[2.5px] border-current px-4 py-2.5 leading-none font-bold outline-1 -outline-offset-5 outline-current ${text}`}
    >
      <StatusShape status={status} className="size-[1em] flex-none" />
      {word}
    </span>
  )
}
