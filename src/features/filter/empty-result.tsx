import { Button } from '#ui/button.tsx'
import { Message } from '#ui/message.tsx'
import type { ActiveFilter } from './active-filters.ts'
import { storiesWords } from './facet-words.ts'
import { focusResult } from './focus-result.ts'
import { type Found, leaves } from './found.ts'
import type { Ask } from './use-asked.ts'

/** No story passes: says how many would without each of the filters, and takes that one away. */
export function EmptyResult({
  active,
  found,
  onAsk,
}: {
  active: readonly ActiveFilter[]
  found: Found | null
  onAsk: Ask
}) {
  if (active.length === 0)
    return <Message title="Nothing here yet">There are no stories in this archive.</Message>
  return (
    <Message title="No story has all of this">
      <p>{active.length > 1 ? 'Leave one out:' : 'Leave it out:'}</p>
      <ul className="mt-2 grid gap-3">
        {active.map(({ key, name, without }) => (
          <li key={key} className="flex flex-wrap items-center gap-3">
            <Button
              onClick={() => {
                onAsk(without)
                focusResult()
              }}
            >
              <span className="min-w-0 wrap-anywhere">Without {name}</span>
            </Button>
            {found ? (
              <span className="tabular-nums">{storiesWords(leaves(found, without))}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </Message>
  )
}
