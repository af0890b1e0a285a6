import { useEffect, useRef, useState } from 'react'
import type { Filters } from '#model/archive/filters.ts'
import type { Ask } from './use-asked.ts'

/** Searches words as they are typed. Each letter replaces the address, so that Back leaves the search as a whole. */
export function WordsField({ filters, onAsk }: { filters: Filters; onAsk: Ask }) {
  const [text, setText] = useState(filters.q)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // The address follows the typing, a moment later; it must not take letters back.
    if (document.activeElement !== input.current) setText(filters.q)
  }, [filters.q])
  return (
    <label className="grid gap-1.5 pb-4 text-sm font-semibold">
      Words
      <input
        ref={input}
        type="search"
        value={text}
        onChange={({ target: { value } }) => {
          setText(value)
          onAsk({ ...filters, q: value.trim() }, 'replace')
        }}
        placeholder="In headlines and names"
        autoComplete="off"
        className="h-9 max-lg:h-11 rounded-lg border border-line bg-card px-2.5 font-normal placeholder:text-soft hover:border-soft"
      />
    </label>
  )
}
