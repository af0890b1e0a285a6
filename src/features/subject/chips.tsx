import { Link } from 'react-router-dom'
import type { Lookup } from '#data/refs.ts'
import { paths } from '#paths'
import { CHIP } from '#ui/chip.ts'
import { Seal } from '#ui/seal.tsx'

const NONE: readonly string[] = []

/** Small links to people, works and events, in this order. */
export function Chips({
  look,
  people = NONE,
  works = NONE,
  events = NONE,
}: {
  look: Lookup
  people?: readonly string[]
  works?: readonly string[]
  events?: readonly string[]
}) {
  const rest = [
    ...works.flatMap((slug) => chip(paths.drama(slug), look.work(slug))),
    ...events.flatMap((slug) => chip(paths.event(slug), look.event(slug))),
  ]
  return (
    <ul className="flex flex-wrap gap-2">
      {people
        .flatMap((slug) => look.person(slug) ?? [])
        .map(({ slug, name, seal }) => (
          <li key={slug}>
            <Link to={paths.actor(slug)} className={CHIP}>
              <Seal {...seal} className="size-6" />
              {name}
            </Link>
          </li>
        ))}
      {rest.map(({ to, name }) => (
        <li key={to}>
          <Link to={to} className={CHIP}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}

const chip = (to: string, ref: { name: string } | null) => (ref ? [{ to, name: ref.name }] : [])
