import { type FormEvent, useId, useState } from 'react'
import { dayNumbers } from '#model/archive/archive.ts'
import type { Filters } from '#model/archive/filters.ts'
import { isTimeBound } from './time-bound.ts'
import type { Ask } from './use-asked.ts'

const HINT = 'A year, month or day: 2023, 2023-06, 2023-06-01'

/** The two sides of the time range as text, for those who know the date or cannot point at a bar. */
export function RangeFields({ filters, onAsk }: { filters: Filters; onAsk: Ask }) {
  const [from, setFrom] = useState(filters.from ?? '')
  const [to, setTo] = useState(filters.to ?? '')
  const [judged, setJudged] = useState(false)
  const [last, setLast] = useState(filters)
  if (last.from !== filters.from || last.to !== filters.to) {
    setLast(filters)
    setFrom(filters.from ?? '')
    setTo(filters.to ?? '')
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
      className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-small text-soft print:hidden"
    >
      <Side
        label="From"
        value={from}
        onChange={typed(setFrom)}
        onCommit={() => commit()}
        broken={problem?.side === 'from'}
        hint={hint}
      />
      <Side
        label="to"
        value={to}
        onChange={typed(setTo)}
        onCommit={() => commit()}
        broken={problem?.side === 'to'}
        hint={hint}
      />
      <output id={hint} className={problem ? 'font-medium text-seal' : ''}>
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
  broken,
  hint,
}: {
  label: string
  value: string
  onChange: (text: string) => void
  onCommit: () => void
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
        aria-invalid={broken}
        aria-describedby={hint}
        autoComplete="off"
        maxLength={10}
        className="h-9 w-28 rounded-lg border border-line bg-card px-2.5 text-sm text-ink tabular-nums hover:border-soft aria-invalid:border-seal"
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
