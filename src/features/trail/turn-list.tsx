import { edtfWords } from '#model/edtf-label.ts'
import { Status } from '#ui/status.tsx'
import { When } from '#ui/when.tsx'
import type { Turn } from './turns.ts'

/** The turns of a trail with an arrow from each to the next. */
export function TurnList({ turns }: { turns: readonly Turn[] }) {
  return (
    <ol className="flex flex-wrap content-start items-center gap-x-2 gap-y-1 pt-0.5 text-small text-soft">
      {turns.map(({ status, edtf, asReported }, at) => (
        <li key={`${status} ${edtf}`} className="flex flex-wrap items-center gap-x-2">
          {at > 0 ? <Arrow /> : null}
          <Status status={status} />
          <span>
            {asReported ? 'reported ' : ''}
            <When {...edtfWords(edtf, 'short')} />
          </span>
        </li>
      ))}
    </ol>
  )
}

function Arrow() {
  return (
    <svg viewBox="0 0 16 10" aria-hidden="true" className="h-2.5 w-4 flex-none">
      <path d="M0 5h14M10 1l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.3" />
    </svg>
  )
}
