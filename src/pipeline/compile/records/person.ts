import type { PersonRecord } from '#model/record.ts'
import type { Person } from '../join/joined.ts'
import { type Desk, head } from './desk.ts'
import { commonOf, inCommon } from './subject.ts'

/** The page of a person. */
export function personRecord(desk: Desk, person: Person): PersonRecord {
  const common = commonOf(desk, person, 'actor')
  const { role, seal, parts } = person
  const names = [
    ...inCommon(common),
    { people: [person.slug], works: parts.map(({ work }) => work) },
  ]
  return { ...head(desk, names), ...common, role, seal, parts }
}
