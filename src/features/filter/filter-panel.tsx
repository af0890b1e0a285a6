import { useRef } from 'react'
import { type Filters, noFilters } from '#model/archive/filters.ts'
import { FACETS } from '#model/record.ts'
import { FacetGroup } from './facet-group.tsx'
import type { Numbers } from '#model/archive/view.ts'
import type { Found } from './found.ts'
import { useArchiveSoon } from './use-archive-soon.ts'
import type { Ask } from './use-asked.ts'
import { WordsField } from './words-field.tsx'

/** All that narrows the stories, but for the time. Going to it loads the archive, before anything is chosen. */
export function FilterPanel({
  filters,
  numbers,
  found,
  onAsk,
}: {
  filters: Filters
  numbers: Numbers
  found: Found | null
  onAsk: Ask
}) {
  const soon = useArchiveSoon()
  const heading = useRef<HTMLHeadingElement>(null)
  const clear = () => {
    onAsk({ ...filters, values: noFilters().values, both: [] })
    // The button goes with the last choice; whoever stood on it stays in the panel.
    heading.current?.focus()
  }
  const chosen = FACETS.some((facet) => filters.values[facet].length > 0)
  return (
    <div {...soon}>
      <div className="flex h-12 items-center justify-between">
        <h2 ref={heading} tabIndex={-1} className="text-part">
          Filter
        </h2>
        {chosen ? (
          <button type="button" className="min-h-11 text-sm text-link" onClick={clear}>
            Clear choices
          </button>
        ) : null}
      </div>
      <WordsField filters={filters} onAsk={onAsk} />
      {FACETS.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          view={numbers.facets[facet]}
          filters={filters}
          found={found}
          onAsk={onAsk}
        />
      ))}
    </div>
  )
}
