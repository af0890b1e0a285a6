import { type FormEvent, type ReactNode, useId } from 'react'
import { Button } from '#ui/button.tsx'

/**
 * Asks for a day, and waits for the button: a date that is being typed is for a moment another one.
 *
 * @param label what the day is of.
 * @param day the day that is shown now, YYYY-MM-DD; null for none.
 * @param last the latest that makes sense.
 */
export function DayField({
  label,
  day,
  last,
  onChoose,
}: {
  label: ReactNode
  day: string | null
  last: string | null
  onChoose: (day: string) => void
}) {
  const id = useId()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const chosen = new FormData(event.currentTarget).get('asof')
    if (typeof chosen === 'string' && chosen !== '') onChoose(chosen)
  }
  return (
    <form
      onSubmit={submit}
      className="flex flex-wrap items-center gap-x-3 gap-y-2 noscript:hidden print:hidden"
    >
      <label htmlFor={id} className="text-small text-soft max-sm:basis-full">
        {label}
      </label>
      <input
        key={day}
        id={id}
        type="date"
        name="asof"
        required
        defaultValue={day ?? ''}
        min="1000-01-01"
        // Always of four digits: where years may have more, the field is wider.
        max={last ?? '9999-12-31'}
        className="h-10 rounded-lg border border-line bg-card px-2.5 text-sm tabular-nums hover:border-soft"
      />
      <Button type="submit">Show</Button>
    </form>
  )
}
