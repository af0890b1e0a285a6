import type { Lookup } from '#data/refs.ts'
import type { Trail } from '#model/record.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { Steps } from './steps.tsx'
import { Subject } from './subject.tsx'
import { isContested, storyCount, turns } from './turns.ts'
import { TurnList } from './turn-list.tsx'

/** What a trail is named by on a page: on a person's page the work, elsewhere the person. */
export type Lead = 'work' | 'person'

const GRID = 'grid gap-x-6 md:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)_5.5rem]'

/** "Where things stand": each trail as one row, with the turns it took and, on asking, every sentence behind it. */
export function TrailList({
  of,
  trails,
  lead,
  look,
}: {
  of: string
  trails: readonly Trail[]
  lead: Lead
  look: Lookup
}) {
  return (
    <div>
      <div
        aria-hidden="true"
        className={`${GRID} border-b-2 border-ink pb-2 text-small text-soft max-md:hidden`}
      >
        <span>{lead === 'work' ? 'Work' : 'Who'}</span>
        <span>How it came to be</span>
        <span className="text-right">Evidence</span>
      </div>
      <ul className="max-md:border-t-2 max-md:border-ink">
        {trails.map((trail) => (
          <Row
            key={`${trail.event} ${trail.person}`}
            of={of}
            trail={trail}
            lead={lead}
            look={look}
          />
        ))}
      </ul>
    </div>
  )
}

/** Opened, the proof takes the row's whole width; its switch stays at the right, where it was. */
function Row({ of, trail, lead, look }: { of: string; trail: Trail; lead: Lead; look: Lookup }) {
  const stories = storyCount(trail.steps)
  return (
    <li className={`${GRID} gap-y-2 border-b border-line py-3.5`}>
      <Subject of={of} trail={trail} lead={lead} look={look} />
      <div>
        <TurnList turns={turns(trail.steps)} />
        {isContested(trail.steps) ? (
          <p className="mt-1 text-small text-soft">
            Stories contradict each other; the latest report stands.
          </p>
        ) : null}
      </div>
      <Disclosure
        summary={stories === 1 ? '1 story' : `${stories} stories`}
        className="md:justify-self-end md:open:col-span-full md:open:justify-self-stretch md:[&>summary]:flex md:[&>summary]:justify-end"
      >
        <Steps steps={trail.steps} earlier={trail.earlier} />
      </Disclosure>
    </li>
  )
}
