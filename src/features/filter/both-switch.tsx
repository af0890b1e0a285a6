import type { Filters } from '#model/archive/filters.ts'
import type { Facet } from '#model/record.ts'
import type { Ask } from './use-asked.ts'

/** Several choices widen the list; this asks for the stories that have them all. */
export function BothSwitch({
  facet,
  filters,
  onAsk,
}: {
  facet: Facet
  filters: Filters
  onAsk: Ask
}) {
  const on = filters.both.includes(facet)
  const count = filters.values[facet].length
  const both = on ? filters.both.filter((one) => one !== facet) : [...filters.both, facet]
  return (
    <label className="mt-2 flex min-h-8 max-lg:min-h-11 items-center gap-2.5 text-sm">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={() => onAsk({ ...filters, both })}
        className="h-5 w-9 flex-none appearance-none rounded-full border border-soft bg-card p-0.5 before:block before:size-3.5 before:rounded-full before:bg-soft checked:bg-ink checked:before:translate-x-4 checked:before:bg-paper forced-colors:appearance-auto"
      />
      {count === 2 ? 'Stories that name both' : `Stories that name all ${count}`}
    </label>
  )
}
