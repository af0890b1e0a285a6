import type { ReactNode } from 'react'
import { focusHeading } from './focus-heading.ts'

/**
 * A note at the foot of the window, for what is told of a page that stands already: it moves nothing, and can be put
 * away. The styles leave the page's end room above it.
 */
export function FootNote({
  label,
  onPutAway,
  children,
}: {
  label: string
  onPutAway: () => void
  children: ReactNode
}) {
  const putAway = () => {
    onPutAway()
    const main = document.querySelector('main')
    if (main) focusHeading(main)
  }
  return (
    <aside
      aria-label={label}
      className="foot-note fixed inset-x-0 bottom-0 z-10 border-t border-line bg-card print:hidden"
    >
      <div className="wrap flex max-h-[40vh] items-start justify-between gap-x-6 overflow-y-auto py-3">
        {children}
        <button
          type="button"
          onClick={putAway}
          className="-my-2.5 min-h-11 flex-none text-small text-soft hover:text-ink hover:underline"
        >
          Put away
        </button>
      </div>
    </aside>
  )
}
