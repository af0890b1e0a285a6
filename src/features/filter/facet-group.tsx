import { useState } from 'react'
import { type Filters, toggle } from '#model/archive/filters.ts'
import type { Facet, FacetView } from '#model/record.ts'
import { BOTH_FACETS } from './address.ts'
import { BothSwitch } from './both-switch.tsx'
import { ChoiceRow } from './choice-row.tsx'
import { FACET_WORDS } from './facet-words.ts'
import type { Found } from './found.ts'
import type { Ask } from './use-asked.ts'
import { useFindChoices } from './use-find-choices.ts'
import { useSteadyChoices } from './use-steady-choices.ts'

/** One facet of the panel: its first choices, a field to find the others, and the switch to ask for all chosen. */
export function FacetGroup({
  facet,
  view,
  filters,
  found,
  onAsk,
}: {
  facet: Facet
  view: FacetView
  filters: Filters
  found: Found | null
  onAsk: Ask
}) {
  const [text, setText] = useState('')
  const chosen = filters.values[facet]
  const { choices, blanks } = useSteadyChoices(view)
  const matches = useFindChoices(text, facet, found)
  const { title, one, many } = FACET_WORDS[facet]
  if (choices.length === 0) return null
  return (
    <fieldset className="border-t border-line pt-3.5 pb-3">
      {/* A legend that floats stands inside its box as other headings do. */}
      <legend className="float-left mb-1 w-full">
        <h3 className="font-text text-sm">{title}</h3>
      </legend>
      <ul className="clear-both">
        {(matches ?? choices).map((choice) => (
          <ChoiceRow
            key={choice.slug}
            facet={facet}
            choice={choice}
            checked={chosen.includes(choice.slug)}
            onToggle={() => onAsk(toggle(filters, facet, choice.slug))}
          />
        ))}
        {Array.from({ length: matches ? 0 : blanks }, (_, row) => (
          <li key={row} aria-hidden="true" className="h-8" />
        ))}
      </ul>
      {matches?.length === 0 ? (
        <p className="py-1.5 text-small text-soft">
          {found ? `None of the ${many} has that name.` : 'Loading…'}
        </p>
      ) : null}
      {view.total > view.choices.length ? (
        <input
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={`Find ${one}…`}
          aria-label={`Find ${one} among ${view.total.toLocaleString('en')}`}
          autoComplete="off"
          spellCheck={false}
          className="mt-1.5 h-9 w-full max-lg:h-11 rounded-lg border border-line bg-card px-2.5 text-sm placeholder:text-soft hover:border-soft"
        />
      ) : null}
      {chosen.length > 1 && BOTH_FACETS.includes(facet) ? (
        <BothSwitch facet={facet} filters={filters} onAsk={onAsk} />
      ) : null}
    </fieldset>
  )
}
