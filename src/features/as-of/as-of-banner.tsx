import { edtfLabel } from '#model/edtf-label.ts'
import { Button } from '#ui/button.tsx'
import { DayField } from './day-field.tsx'

/**
 * Says that a page shows an earlier day, what is left out for it, and leads to other days and back to today.
 *
 * @param day YYYY-MM-DD.
 * @param unsure how many stories are left out since nobody can tell whether they were known by then; null where that
 * does not matter.
 */
export function AsOfBanner({
  day,
  today,
  unsure,
  onChoose,
}: {
  day: string
  today: string | null
  unsure: number | null
  onChoose: (day: string | null) => void
}) {
  return (
    <section
      aria-label="The day that this page shows"
      className="mb-8 flex flex-wrap items-start justify-between gap-x-10 gap-y-3 border-y border-line py-4"
    >
      <div className="max-w-[62ch]">
        <p className="text-part">As it was known on {edtfLabel(day)}</p>
        <p className="mt-1 text-small text-soft">
          {unsure ? `${leftOut(unsure)} ` : ''}What an editor wrote down of names, casts and dates
          has no such day, and stands as it does now.
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <DayField label="Another day" day={day} last={today} onChoose={onChoose} />
        <Button strong onClick={() => onChoose(null)}>
          Back to today
        </Button>
      </div>
    </section>
  )
}

function leftOut(stories: number): string {
  return stories === 1
    ? '1 story is left out: its day is not known well enough to say whether it was known by then.'
    : `${stories.toLocaleString('en')} stories are left out: their days are not known well enough to say whether they were known by then.`
}
