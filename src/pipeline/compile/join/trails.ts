import type { Archive, Reports } from '#model/archive/archive.ts'
import { trailsOf } from '#model/archive/trails.ts'
import type { Report, Trail } from './joined.ts'

/** The trails of the columns with the slugs behind their ids, newest first. */
export function joinTrails(
  archive: Archive,
  columns: Reports,
  reports: readonly Report[],
): Trail[] {
  const { actor, drama, event } = archive.values
  return trailsOf(archive, columns).map((trail) => {
    const { kind, status } = reports[trail.reports.at(-1)!]!
    return {
      event: event.slugs[trail.event]!,
      person: trail.person === null ? null : actor.slugs[trail.person]!,
      works: trail.works.map((work) => drama.slugs[work]!),
      kind,
      status,
      day: trail.day,
      reports: trail.reports,
    }
  })
}
