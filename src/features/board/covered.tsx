import type { Lookup } from '#data/refs.ts'
import type { TodayRecord } from '#model/record.ts'
import { paths } from '#paths'
import { Link } from '#ui/link.tsx'
import { Seal } from '#ui/seal.tsx'
import { Section } from '#ui/section.tsx'
import { SparkBars } from '#ui/spark-bars.tsx'

/** Who is written about most, and when. */
export function Covered({ covered, look }: { covered: TodayRecord['covered']; look: Lookup }) {
  if (covered.length === 0) return null
  return (
    <Section title="Most covered" size="part" className="mt-10">
      <ul>
        {covered.map(({ person, total, bars }) => {
          const ref = look.person(person)
          if (!ref) return null
          return (
            <li key={person} className="border-t border-line">
              <Link
                to={paths.actor(person)}
                className="flex items-center gap-3 py-2.5 text-[0.9375rem] hover:underline"
              >
                <Seal {...ref.seal} className="size-8" />
                <span className="flex-1">{ref.name}</span>
                <SparkBars counts={bars} />
                <span className="w-6 text-right text-soft">
                  {total}
                  <span className="sr-only">{total === 1 ? ' story' : ' stories'}</span>
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
