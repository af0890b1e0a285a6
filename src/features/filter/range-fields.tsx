import { type FormEvent, useId, useState } from 'react'
import { dayNumbers } from '#model/archive/archive.ts'
import type { Filters } from '#model/archive/filters.ts'
import type { Bar } from '#model/record.ts'
import { isTimeBound } from './time-bound.ts'
import type { Ask } from './use-asked.ts'

const HINT = 'A year, month or day: 2023, 2023-06, 2023-06-01'

/** The two sides of the time range as text, for those who know the date or cannot point at a bar. */
export function RangeFields({
  filters,
  bars,
  onAsk,
}: {
  filters: Filters
  /** The first and the last show how a date is written. */
  bars: readonly Bar[]
  onAsk: Ask
}) {
  const [from, setFrom] = useState(filters.from ?? '')
  const [to, setTo] = useState(filters.to ?? '')
  const [judged, setJudged] = useState(false)
  const [last, setLast] = useState(filters)
  if (last !== filters) {
    setLast(filters)
    // Only the side that changed: the other may be half typed.
    if (last.from !== filters.from) setFrom(filters.from ?? '')
    if (last.to !== filters.to) setTo(filters.to ?? '')
  }
  const hint = useId()
  const problem = judged ? problemOf(from.trim(), to.trim()) : null
  const commit = (event?: FormEvent) => {
    event?.preventDefault()
    setJudged(true)
    const next = { from: from.trim() || null, to: to.trim() || null }
    const same = next.from === filters.from && next.to === filters.to
    if (!same && !problemOf(from.trim(), to.trim())) onAsk({ ...filters, ...next })
  }
  const typed = (set: (text: string) => void) => (text: string) => {
    setJudged(false)
    set(text)
  }
  return (
    <form
      onSubmit={commit}
      className="flex flex-wrap items-center gap-x-3 gap-y-1.5 noscript:hidden print:hidden"
    >
      <Side
        label="From"
        value={from}
        onChange={typed(setFrom)}
        onCommit={() => commit()}
        example={bars[0]?.from}
        broken={problem?.side === 'from'}
        hint={hint}
      />
      <Side
        label="to"
        value={to}
        onChange={typed(setTo)}
        onCommit={() => commit()}
        example={bars.at(-1)?.to}
        broken={problem?.side === 'to'}
        hint={hint}
      />
      <output id={hint} className={problem ? 'font-medium text-seal' : 'sr-only'}>
        {problem?.says ?? HINT}
      </output>
      {/* Lets Enter commit in every browser: a form with two fields needs a button for that. */}
      <button type="submit" hidden>
        Apply
      </button>
    </form>
  )
}

function Side({
  label,
  value,
  onChange,
  onCommit,
  example = '',
  broken,
  hint,
}: {
  label: string
  value: string
  onChange: (text: string) => void
  onCommit: () => void
  example: string | undefined
  broken: boolean
  hint: string
}) {
  return (
    <label className="flex items-center gap-2">
      {label}
      <input
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onCommit}
        placeholder={example.slice(0, 7)}
        aria-invalid={broken}
        aria-describedby={hint}
        autoComplete="off"
        maxLength={10}
        className="h-10 w-26 rounded-lg border border-line bg-card px-2.5 text-sm text-ink tabular-nums placeholder:text-soft hover:border-soft aria-invalid:border-seal"
      />
    </label>
  )
}

/** What is wrong with the two sides; null where nothing is. */
function problemOf(from: string, to: string): { side: 'from' | 'to'; says: string } | null {
  const says = 'Write a year, month or day, as in 2023, 2023-06 or 2023-06-01.'
  if (from !== '' && !isTimeBound(from)) return { side: 'from', says }
  if (to !== '' && !isTimeBound(to)) return { side: 'to', says }
  if (from !== '' && to !== '' && dayNumbers(from).from > dayNumbers(to).to)
    return { side: 'to', says: 'The end lies before the beginning.' }
  return null
}
