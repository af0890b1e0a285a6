import type { Lookup } from '#data/refs.ts'
import { paths } from '#paths'
import { CHIP } from '#ui/chip.ts'
import { Link } from '#ui/link.tsx'
import { LateSeal, Seal } from '#ui/seal.tsx'

/** As many seals as are cut before the first paint; a story may name thirty people. */
const AT_ONCE = 3

/** Small links to people and then works. */
export function Chips({
  look,
  people,
  works,
}: {
  look: Lookup
  people: readonly string[]
  works: readonly string[]
}) {
  return (
    <ul className="flex flex-wrap gap-2">
      {people
        .flatMap((slug) => look.person(slug) ?? [])
        .map(({ slug, name, seal }, at) => {
          const Mark = at < AT_ONCE ? Seal : LateSeal
          return (
            <li key={slug}>
              <Link to={paths.actor(slug)} className={CHIP}>
                <Mark {...seal} className="size-6" />
                {name}
              </Link>
            </li>
          )
        })}
      {works
        .flatMap((slug) => look.work(slug) ?? [])
        .map(({ slug, name }) => (
          <li key={slug}>
            <Link to={paths.drama(slug)} className={CHIP}>
              {name}
            </Link>
          </li>
        ))}
    </ul>
  )
}
