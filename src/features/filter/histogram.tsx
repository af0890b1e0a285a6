import type { Filters } from '#model/archive/filters.ts'
import type { Bar } from '#model/record.ts'
import { barLabel, barWords, isInRange, rangeOfBar } from './bar-range.ts'
import { storiesWords } from './facet-words.ts'
import type { Ask } from './use-asked.ts'

const HEIGHT = 56

/** So many stories make a bar as high as there is room, or more where a bar has more: a single one is not much. */
const FULL = 4

/** Of so many bars each has room for its label on a phone. */
const FEW = 8

/** How the stories lie in time. A click on a bar asks for that stretch; a second one, for the whole time again. */
export function Histogram({
  bars,
  filters,
  onAsk,
}: {
  bars: readonly Bar[]
  filters: Filters
  onAsk: Ask
}) {
  const most = Math.max(FULL, ...bars.map(({ count }) => count))
  // On a phone, where a bar is narrower than a year's four digits, every other year has to do.
  const everyOther = bars.length > FEW && bars.every((_, at) => barLabel(bars, at).strong)
  const ranged = filters.from !== null || filters.to !== null
  return (
    <ol className="flex overflow-x-auto pt-1 pb-0.5 noscript:hidden">
      {bars.map((bar, at) => {
        const range = rangeOfBar(bar)
        const inside = isInRange(bar, filters)
        const only = filters.from === range.from && filters.to === range.to
        const { text, strong } = barLabel(bars, at)
        const onPhone = bars.length <= FEW || (strong && !(everyOther && at % 2 === 1))
        return (
          <li key={bar.from} className="max-w-24 min-w-6 flex-1">
            <button
              type="button"
              aria-pressed={only}
              aria-label={`${barWords(bar)}: ${storiesWords(bar.count)}`}
              title={`${barWords(bar)}: ${storiesWords(bar.count)}`}
              onClick={() => onAsk({ ...filters, ...(only ? { from: null, to: null } : range) })}
              className={`group block w-full -outline-offset-2 ${ranged && inside ? 'text-ink' : 'text-soft/60 hover:text-soft'}`}
            >
              <BarShape height={bar.count === 0 ? 1 : 4 + ((HEIGHT - 4) * bar.count) / most} />
              <span
                className={`block border-t-2 ${ranged && inside ? 'border-seal' : 'border-line'}`}
              />
              <span
                aria-hidden="true"
                className={`block h-6 pt-1 text-start text-xs whitespace-nowrap ${strong ? 'font-semibold text-ink' : 'text-soft'} ${onPhone ? '' : 'max-sm:invisible'}`}
              >
                {text}
              </span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}

function BarShape({ height }: { height: number }) {
  return (
    <svg
      viewBox={`0 0 20 ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="block h-14 w-full"
    >
      <rect x="1" width="18" y={HEIGHT - height} height={height} fill="currentColor" />
    </svg>
  )
}
