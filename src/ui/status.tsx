import { STATUS_LOOK, type StatusName } from './status-look.ts'
import { StatusShape } from './status-shape.tsx'

/** A status as a word, a shape and a colour: always all three. */
export function Status({ status, className = '' }: { status: StatusName; className?: string }) {
  const { word, text } = STATUS_LOOK[status]
  return (
    <span
      className={`inline-flex items-center gap-1.5 text-small font-semibold whitespace-nowrap ${text} ${className}`}
    >
      <StatusShape status={status} className="size-[1em] flex-none" />
      {word}
    </span>
  )
}
