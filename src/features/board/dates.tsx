import type { Lookup } from '#data/refs.ts'
import { edtfDateTime, edtfLines } from '#model/edtf-label.ts'
import type { TodayRecord } from '#model/record.ts'
import { paths } from '#paths'
import { Link } from '#ui/link.tsx'
import { Section } from '#ui/section.tsx'

/** Dates of events, as exact as they are known. */
export function Dates({ dates, look }: { dates: TodayRecord['dates']; look: Lookup }) {
  if (dates.length === 0) return null
  return (
    <Section title="Dates" size="part">
      <ul>
        {dates.map(({ event, people, when }) => (
          <li
            key={event}
            className="grid grid-cols-[4.25rem_1fr] gap-3.5 border-t border-line py-3"
          >
            <DateLines edtf={when.edtf} />
            <div className="text-[0.9375rem] leading-snug">
              <Link to={paths.event(event)} className="tap hover:underline">
                {look.event(event)?.name ?? event}
              </Link>
              {people.length > 0 ? (
                <p className="text-small text-soft">
                  {people.flatMap((slug) => look.person(slug)?.name ?? []).join(', ')}
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function DateLines({ edtf }: { edtf: string | null }) {
  const [first, second] = edtfLines(edtf)
  return (
    <time dateTime={edtfDateTime(edtf)} className="font-display font-semibold leading-tight">
      {first} <span className="block font-text text-xs font-normal text-soft">{second}</span>
    </time>
  )
}
