import type { Lane, Timeline, Trail } from '#model/record.ts'
import type { Naming } from './refs.ts'

/** The names on a timeline. */
export function onTimeline({ lanes }: Timeline): Naming[] {
  return lanes.map(({ person, marks }: Lane) => ({
    people: [person],
    events: marks.map(({ event }) => event),
  }))
}

/** The names in trails and in their reports. */
export function inTrails(trails: readonly Trail[]): Naming[] {
  return trails.flatMap(({ event, person, works, steps }) => [
    { events: [event], people: person === null ? [] : [person], works },
    ...steps,
  ])
}
