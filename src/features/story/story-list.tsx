import type { View } from '#model/record.ts'
import { Link } from '#ui/link.tsx'
import { Section } from '#ui/section.tsx'
import { StoryRow } from './story-row.tsx'

/** Stories on the page of a person, a work or an event, before the link to all of them. */
const MOST_SHOWN = 6

/** The newest stories of a view. `all`: the address of all of them. */
export function StoryList({ view: { cards, total }, all }: { view: View; all: string }) {
  if (total === 0) return null
  return (
    <Section
      title="Stories"
      aside={
        <Link to={all} className="tap text-[0.9375rem] text-soft hover:underline">
          {total === 1 ? 'With filters' : `All ${total.toLocaleString('en')} stories`}
        </Link>
      }
    >
      <ul className="border-t border-line">
        {cards.slice(0, MOST_SHOWN).map((card) => (
          <StoryRow key={card.slug} card={card} level="h3" />
        ))}
      </ul>
    </Section>
  )
}
