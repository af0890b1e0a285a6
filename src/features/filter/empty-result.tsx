import { type Filters, noFilters } from '#model/archive/filters.ts'
import { Button } from '#ui/button.tsx'
import { Message } from '#ui/message.tsx'
import type { ActiveFilter } from './active-filters.ts'
import { storiesWords } from './facet-words.ts'
import { focusResult } from './focus-result.ts'
import type { Found } from './found.ts'
import type { Ask } from './use-asked.ts'

/** No story passes: says how many would without each of the filters, the most first, and takes that one away. */
export function EmptyResult({
  active,
  asof,
  found,
  onAsk,
}: {
  active: readonly ActiveFilter[]
  /** The day asked for, YYYY-MM-DD, which is no filter; null for today. */
  asof: string | null
  found: Found | null
  onAsk: Ask
}) {
  if (active.length === 0)
    return asof === null ? (
      <Message title="Nothing here yet">There are no stories in this archive.</Message>
    ) : (
      <Message title="Nothing was known yet">No story is surely of that day or before it.</Message>
    )
  const ask = (filters: Filters) => {
    onAsk(filters)
    focusResult()
  }
  const ways = active
    .map((filter) => ({ ...filter, left: found?.leaves(filter.without) ?? null }))
    .toSorted((a, b) => (b.left ?? 0) - (a.left ?? 0))
  return (
    <Message
      title="No story has all of this"
      actions={<Button onClick={() => ask({ ...noFilters(), asof })}>Show all stories</Button>}
    >
      <p>What you would see without one of your choices:</p>
      <ul className="mt-2 grid gap-3">
        {ways.map(({ key, name, without, left }) => (
          <li key={key} className="flex flex-wrap items-center gap-3">
            <Button onClick={() => ask(without)}>
              <span className="min-w-0 wrap-anywhere">
                Without {key === 'range' ? `“${name}”` : name}
              </span>
            </Button>
            {left === null ? null : <span className="tabular-nums">{storiesWords(left)}</span>}
          </li>
        ))}
      </ul>
    </Message>
  )
}
