import { useRef } from 'react'
import { edtfWords } from '#model/edtf-label.ts'
import type { Card } from '#model/record.ts'
import { paths } from '#paths'
import { Link } from '#ui/link.tsx'
import { Section } from '#ui/section.tsx'
import { Status } from '#ui/status.tsx'
import { When } from '#ui/when.tsx'
import { useAhead } from './use-ahead.ts'

/** Other stories, in a narrow column. */
export function MoreStories({ title, cards }: { title: string; cards: readonly Card[] }) {
  const list = useRef<HTMLUListElement>(null)
  useAhead(
    list,
    cards.map(({ slug }) => slug),
  )
  if (cards.length === 0) return null
  return (
    <Section title={title} size="part" className="mt-10">
      <ul ref={list} className="border-t border-line">
        {cards.map((card) => (
          <li key={card.slug} className="border-b border-line py-3.5">
            <p className="flex flex-wrap gap-x-3">
              {card.statuses.map((status) => (
                <Status key={status} status={status} />
              ))}
            </p>
            <h3 className="mt-1 text-item">
              <Link to={paths.article(card.slug)} dir="auto" className="tap hover:underline">
                {card.headline}
              </Link>
            </h3>
            <When {...edtfWords(card.published.edtf)} className="text-small text-soft" />
          </li>
        ))}
      </ul>
    </Section>
  )
}
