import type { Lookup } from '#data/refs.ts'
import type { TodayRecord } from '#model/record.ts'
import { paths } from '#paths'
import { Link } from '#ui/link.tsx'
import { Seal } from '#ui/seal.tsx'
import { NotKept } from './not-kept.tsx'
import { type FollowedPerson, useFollowedPeople } from './use-followed-people.ts'
import { follow, useFollowing } from './use-following.ts'

const ITEM =
  'grid w-[5.5rem] flex-none justify-items-center content-start gap-1 text-center text-[0.8438rem] leading-tight'
const SEAL = 'mb-1 size-14'

/** The first row of today: the actors that the reader follows, or, of nobody yet, an invitation. Always as high. */
export function FollowedRow({ covered, look }: { covered: TodayRecord['covered']; look: Lookup }) {
  const { people } = useFollowing()
  return (
    <section aria-label="Actors you follow" className="border-b border-line pb-3">
      <NotKept />
      {people.length > 0 ? <Followed /> : <Invitation covered={covered} look={look} />}
    </section>
  )
}

const ROW = 'relative flex h-[9.25rem] gap-x-2 overflow-x-auto overflow-y-hidden pt-1.5 md:gap-x-6'

function Followed() {
  const people = useFollowedPeople()
  return (
    <ul className={ROW}>
      {people.map((person) => (
        <li key={person.slug}>
          <Person {...person} />
        </li>
      ))}
      <li>
        <Link to={paths.actors()} className={`${ITEM} text-soft hover:text-ink`}>
          <span
            aria-hidden="true"
            className={`grid place-items-center rounded-lg border-2 border-dashed border-line text-xl ${SEAL}`}
          >
            +
          </span>
          Follow more
        </Link>
      </li>
    </ul>
  )
}

/** Nothing is said of a person whose record is still loading, so that nothing has to be taken back. */
function Person({ slug, record, gone, fresh }: FollowedPerson) {
  return (
    <Link to={paths.actor(slug)} className={`${ITEM} hover:underline`}>
      {record ? (
        <Seal {...record.seal} className={SEAL} />
      ) : (
        <span className={`rounded-lg bg-wash ${SEAL}`} />
      )}
      {record ? <span>{record.name}</span> : <span className={gone ? '' : 'sr-only'}>{slug}</span>}
      {fresh > 0 ? (
        <span className="text-[0.7813rem] font-semibold text-seal">{fresh} new</span>
      ) : (
        <span className="text-[0.7813rem] text-soft">
          {gone ? 'not loaded' : record ? 'no news' : null}
        </span>
      )}
    </Link>
  )
}

function Invitation({ covered, look }: { covered: TodayRecord['covered']; look: Lookup }) {
  return (
    <ul className={ROW}>
      <li className="grid w-36 flex-none content-start gap-1 pt-1 pr-3 text-[0.9375rem] leading-snug text-soft md:w-52">
        <span className="font-display text-item font-semibold text-ink">Whom do you follow?</span>
        Their news comes first here.
      </li>
      {covered.map(({ person, total }) => {
        const ref = look.person(person)
        if (!ref) return null
        return (
          <li key={person} className={ITEM}>
            <Link
              to={paths.actor(person)}
              className="grid justify-items-center gap-1 hover:underline"
            >
              <Seal {...ref.seal} className={SEAL} />
              {ref.name}
            </Link>
            <button
              type="button"
              onClick={() => follow(person, total)}
              className="min-h-10 px-2 text-[0.7813rem] font-semibold text-seal noscript:hidden hover:underline"
            >
              Follow<span className="sr-only"> {ref.name}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
