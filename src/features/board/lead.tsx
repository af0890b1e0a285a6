import type { ReactNode } from 'react'
import { edtfWords } from '#model/edtf-label.ts'
import type { TodayRecord } from '#model/record.ts'
import { paths } from '#paths'
import { Link } from '#ui/link.tsx'
import { Stamp } from '#ui/stamp.tsx'
import { When } from '#ui/when.tsx'

/** The newest story, with its main finding stamped. */
export function Lead({
  lead: { card, status },
  children,
}: {
  lead: NonNullable<TodayRecord['lead']>
  children: ReactNode
}) {
  return (
    <article className="border-b border-line pb-8">
      <p className="flex min-h-10 flex-wrap items-center gap-x-4 gap-y-2 text-small text-soft">
        {status ? <Stamp status={status} /> : null}
        <When {...edtfWords(card.published.edtf)} />
        {card.outlet ? <span dir="auto">{card.outlet}</span> : null}
      </p>
      <h2 className="mt-4 text-title">
        <Link to={paths.article(card.slug)} dir="auto" className="hover:underline">
          {card.headline}
        </Link>
      </h2>
      <p dir="auto" className="mt-4 mb-5 max-w-[62ch] text-lg leading-normal text-soft">
        {card.summary}
      </p>
      {children}
    </article>
  )
}
