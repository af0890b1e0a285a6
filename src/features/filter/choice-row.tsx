import type { Choice, Facet } from '#model/record.ts'
import { STATUSES } from '#model/words.ts'
import { Status } from '#ui/status.tsx'

/** One choice: a box to tick, its name, and how many stories it would leave. */
export function ChoiceRow({
  facet,
  choice: { slug, name, count },
  checked,
  onToggle,
}: {
  facet: Facet
  choice: Choice
  checked: boolean
  onToggle: () => void
}) {
  const status = facet === 'status' ? STATUSES.find((one) => one === slug) : undefined
  const faint = count === 0 && !checked ? 'text-soft' : ''
  return (
    <li>
      <label
        className={`grid min-h-8 max-lg:min-h-11 grid-cols-[auto_1fr_auto] items-center gap-2.5 py-1 text-[0.9375rem] leading-snug ${faint}`}
      >
        <input
          type="checkbox"
          checked={checked}
          onChange={onToggle}
          className="size-4 accent-ink"
        />
        {status ? (
          <Status status={status} />
        ) : (
          <span dir="auto" className="min-w-0 wrap-anywhere">
            {name}
          </span>
        )}
        <span className="text-sm text-soft tabular-nums">
          {count.toLocaleString('en')}
          <span className="sr-only">{count === 1 ? ' story' : ' stories'}</span>
        </span>
      </label>
    </li>
  )
}
