import type { Filters } from '#model/archive/filters.ts'
import { buttonLook } from '#ui/button.tsx'
import type { Ask } from './use-asked.ts'

/** The order of the list. */
export function SortSelect({ filters, onAsk }: { filters: Filters; onAsk: Ask }) {
  return (
    <select
      aria-label="Order"
      value={filters.sort}
      onChange={({ target: { value } }) =>
        onAsk({ ...filters, sort: value === 'oldest' ? 'oldest' : 'newest' })
      }
      className={`noscript:hidden ${buttonLook()}`}
    >
      <option value="newest">Newest first</option>
      <option value="oldest">Oldest first</option>
    </select>
  )
}
