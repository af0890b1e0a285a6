import type { Lookup } from '#data/refs.ts'
import type { NamedWith as Named, Seal as SealPath } from '#model/record.ts'
import { paths } from '#paths'
import { Link } from '#ui/link.tsx'
import { LateSeal } from '#ui/seal.tsx'
import { Section } from '#ui/section.tsx'
import { IN_CIRCLE, LEAST_IN_CIRCLE, NamedCircle } from './named-circle.tsx'
import { storyWord } from './story-facts.tsx'

/**
 * Who appears in the same stories, and in how many.
 *
 * @param centre the seal of the person whose page it is: the first names are drawn round it. Without one, and where
 * they are too few for a circle, all are a list.
 */
export function NamedWith({
  people,
  look,
  centre,
}: {
  people: readonly Named[]
  look: Lookup
  centre?: SealPath
}) {
  const known = people.flatMap(({ slug, count }) => {
    const ref = look.person(slug)
    return ref ? [{ ref, count }] : []
  })
  if (known.length === 0) return null
  const round = known.length < LEAST_IN_CIRCLE ? undefined : centre
  return (
    <Section title="Named with" size="part">
      {round ? <NamedCircle seal={round} people={known} /> : null}
      <ul className={round ? 'mt-4' : ''}>
        {known.slice(round ? IN_CIRCLE : 0).map(({ ref: { slug, name, seal }, count }) => (
          <li key={slug} className="border-t border-line">
            <Link
              to={paths.actor(slug)}
              className="flex items-center gap-3 py-2.5 text-[0.9375rem] hover:underline"
            >
              <LateSeal {...seal} className="size-8" />
              <span className="flex-1">{name}</span>
              <span className="text-small text-soft">{storyWord(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
