import type { PersonRef, Seal as SealPath } from '#model/record.ts'
import { paths } from '#paths'
import { Link } from '#ui/link.tsx'
import { LateSeal, Seal } from '#ui/seal.tsx'
import { storyWord } from './story-facts.tsx'

/** Where names stand round the middle, in percent of the drawing; filled in this order. */
const SLOTS = [
  { x: 50, y: 13, at: 'left-[50%] top-[13%]' },
  { x: 85, y: 33, at: 'left-[85%] top-[33%]' },
  { x: 15, y: 33, at: 'left-[15%] top-[33%]' },
  { x: 82, y: 72, at: 'left-[82%] top-[72%]' },
  { x: 18, y: 72, at: 'left-[18%] top-[72%]' },
  { x: 50, y: 88, at: 'left-[50%] top-[88%]' },
]

/** A line's width for each story, and the widest, in percent of the drawing. */
const WIDTH = 0.3
const MOST_WIDTH = 1.5

/** How many names the circle has room for. */
export const IN_CIRCLE = SLOTS.length

/** Fewer stand on one side of the middle only. */
export const LEAST_IN_CIRCLE = 4

/** A person in the middle of those named in the same stories; the more stories, the thicker the line. */
export function NamedCircle({
  seal,
  people,
}: {
  seal: SealPath
  people: readonly { ref: PersonRef; count: number }[]
}) {
  const placed = people
    .slice(0, IN_CIRCLE)
    .map(({ ref, count }, at) => ({ ref, count, slot: SLOTS[at]! }))
  return (
    <div className="relative mx-auto aspect-square w-full max-w-86">
      <svg
        viewBox="0 0 100 100"
        aria-hidden="true"
        className="absolute inset-0 size-full text-soft/60"
      >
        {placed.map(({ ref, count, slot: { x, y } }) => (
          <line
            key={ref.slug}
            x1="50"
            y1="50"
            x2={x}
            y2={y - 4}
            stroke="currentColor"
            strokeWidth={Math.min(MOST_WIDTH, WIDTH * count)}
          />
        ))}
      </svg>
      <Seal {...seal} className="absolute top-1/2 left-1/2 size-17 -translate-1/2" />
      <ul>
        {placed.map(({ ref, count, slot: { at } }) => (
          <li key={ref.slug} className={`absolute w-24 -translate-1/2 ${at}`}>
            <Link
              to={paths.actor(ref.slug)}
              className="grid justify-items-center text-center text-sm leading-tight hover:underline"
            >
              <LateSeal {...ref.seal} className="size-10" />
              <span className="mt-1 rounded-sm bg-paper px-1">{ref.name}</span>
              <span className="bg-paper px-1 text-xs text-soft">{storyWord(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
