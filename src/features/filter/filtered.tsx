import { type ReactNode, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { ChosenChips } from './chosen-chips.tsx'
import { EmptyResult } from './empty-result.tsx'
import { FilterDrawer } from './filter-drawer.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { Histogram } from './histogram.tsx'
import { Notices } from './notices.tsx'
import { RangeFields } from './range-fields.tsx'
import { Undated } from './undated.tsx'
import { useArchiveSoon } from './use-archive-soon.ts'
import type { Ask } from './use-asked.ts'
import type { Shown, Stories } from './use-stories.ts'

/**
 * The frame of a page that filters: the panel, what is chosen, the time, and below it what passes.
 *
 * @param shown what the stories hook shows; not null.
 * @param notices what of the address was left out.
 * @param actions what stands at the right of the heading.
 */
export function Filtered({
  stories,
  shown: { numbers },
  notices,
  onAsk,
  heading,
  actions,
  children,
}: {
  stories: Stories
  shown: Shown
  notices: readonly string[]
  onAsk: Ask
  heading: string
  actions: ReactNode
  children: ReactNode
}) {
  const { filters, found, active, pending } = stories
  const [open, setOpen] = useState(false)
  const soon = useArchiveSoon()
  const panel = <FilterPanel filters={filters} numbers={numbers} found={found} onAsk={onAsk} />
  return (
    <div className="lg:grid lg:grid-cols-[14.5rem_minmax(0,1fr)] lg:gap-13">
      {open ? (
        <FilterDrawer total={numbers.total} onClose={() => setOpen(false)}>
          {panel}
        </FilterDrawer>
      ) : (
        <aside aria-label="Filter" className="hidden lg:block noscript:lg:hidden print:hidden">
          {panel}
        </aside>
      )}
      <div data-answer>
        <Notices notices={[...notices, ...stories.notices]} />
        <div className="mb-3 flex min-h-12 flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-3">
            <h1 className="text-head tabular-nums">{heading}</h1>
            <ChosenChips active={active} onAsk={onAsk} />
          </div>
          <div className="flex flex-wrap items-center gap-3">
            <div className="lg:hidden">
              <Button aria-haspopup="dialog" {...soon} onClick={() => setOpen(true)}>
                Filter{active.length > 0 ? ` (${active.length})` : ''}
              </Button>
            </div>
            {actions}
          </div>
        </div>
        <output className="sr-only">{stories.told}</output>
        <noscript>
          <p className="mb-6 max-w-[62ch] text-soft">
            Filters need JavaScript. Without it this page shows all stories, newest first, whatever
            its address asks for; every actor, drama and event has a page of its own.
          </p>
        </noscript>
        <Histogram bars={numbers.bars} filters={filters} onAsk={onAsk} />
        <div className="mt-2 mb-3 flex flex-wrap items-center gap-x-6 gap-y-1.5 text-small text-soft">
          <RangeFields filters={filters} bars={numbers.bars} onAsk={onAsk} />
          <Undated count={numbers.undated} ranged={filters.from !== null || filters.to !== null} />
        </div>
        <div aria-busy={pending} className={pending ? 'opacity-60' : ''}>
          {numbers.total === 0 && !pending ? (
            <EmptyResult active={active} asof={filters.asof} found={found} onAsk={onAsk} />
          ) : (
            children
          )}
        </div>
      </div>
    </div>
  )
}
