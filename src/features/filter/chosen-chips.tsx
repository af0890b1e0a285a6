import { CHIP } from '#ui/chip.ts'
import type { ActiveFilter } from './active-filters.ts'
import { focusResult } from './focus-result.ts'
import type { Ask } from './use-asked.ts'

/** What narrows the stories, each to be taken away by a click. */
export function ChosenChips({ active, onAsk }: { active: readonly ActiveFilter[]; onAsk: Ask }) {
  if (active.length === 0) return null
  return (
    <ul aria-label="Filters in use" className="flex flex-wrap gap-2 print:hidden">
      {active.map(({ key, name, without }) => (
        <li key={key}>
          <button
            type="button"
            aria-label={`Remove ${name}`}
            className={`${CHIP} max-w-full text-start`}
            onClick={(event) => {
              onAsk(without)
              focusNext(event.currentTarget)
            }}
          >
            <span dir="auto" className="min-w-0 wrap-anywhere">
              {name}
            </span>
            <span aria-hidden="true" className="text-soft">
              ×
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The chip goes: the focus moves to its neighbour, else to the number of stories. */
function focusNext(chip: HTMLElement): void {
  const item = chip.parentElement
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling
  const button = neighbour?.querySelector('button')
  if (button) button.focus()
  else focusResult()
}
