import { Link } from '#ui/link.tsx'
import { Section } from '#ui/section.tsx'

/** A part of a page that lists links, each with a word on it: casts, works, events. */
export function LinkList({
  title,
  items,
}: {
  title: string
  items: readonly { to: string; name: string; note: string | null }[]
}) {
  if (items.length === 0) return null
  return (
    <Section title={title} size="part">
      <ul>
        {items.map(({ to, name, note }) => (
          <li
            key={`${to} ${note}`}
            className="border-t border-line py-2.5 text-[0.9375rem] leading-snug"
          >
            <Link to={to} className="tap hover:underline">
              {name}
            </Link>
            {note ? (
              <span dir="auto" className="block text-small text-soft">
                {note}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
