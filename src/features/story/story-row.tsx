import { edtfWords } from '#model/edtf-label.ts'
import type { Card } from '#model/record.ts'
import { paths } from '#paths'
import { Link } from '#ui/link.tsx'
import { Status } from '#ui/status.tsx'
import { When } from '#ui/when.tsx'

/** A story in a list: headline and summary, and at the right its date, outlet and statuses. */
export function StoryRow({ card, level: Heading = 'h2' }: { card: Card; level?: 'h2' | 'h3' }) {
  return (
    <li className="grid gap-x-7 gap-y-2 border-b border-line py-5 md:grid-cols-[1fr_11rem]">
      <div>
        <Heading className="text-xl leading-snug">
          <Link to={paths.article(card.slug)} dir="auto" className="hover:underline">
            {card.headline}
          </Link>
        </Heading>
        <p dir="auto" className="mt-1.5 max-w-[60ch] text-soft">
          {card.summary}
        </p>
      </div>
      <StoryFacts card={card} />
    </li>
  )
}

function StoryFacts({ card: { published, outlet, statuses } }: { card: Card }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 text-small text-soft md:flex-col md:items-start md:pt-1.5">
      <When {...edtfWords(published.edtf)} />
      {outlet ? <span dir="auto">{outlet}</span> : null}
      {statuses.map((status) => (
        <Status key={status} status={status} />
      ))}
    </div>
  )
}
