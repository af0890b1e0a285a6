import { Link } from 'react-router-dom'
import type { Lookup } from '#data/refs.ts'
import type { NamedWith as Named } from '#model/record.ts'
import { paths } from '#paths'
import { Seal } from '#ui/seal.tsx'
import { Section } from '#ui/section.tsx'
import { storyWord } from './story-facts.tsx'

/** Who appears in the same stories, and in how many. */
export function NamedWith({ people, look }: { people: readonly Named[]; look: Lookup }) {
  if (people.length === 0) return null
  return (
    <Section title="Named with" size="part">
      <ul>
        {people.map(({ slug, count }) => {
          const ref = look.person(slug)
          if (!ref) return null
          return (
            <li key={slug} className="border-t border-line">
              <Link
                to={paths.actor(slug)}
                className="flex items-center gap-3 py-2.5 text-[0.9375rem] hover:underline"
              >
                <Seal {...ref.seal} className="size-8" />
                <span className="flex-1">{ref.name}</span>
                <span className="text-small text-soft">{storyWord(count)}</span>
              </Link>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
