import { lineFinder } from '../lines.ts'
import type { Archive } from '../read-archive.ts'
import type { Doubts } from './doubts.ts'
import { newestDay, oneOutletStatuses, silentCastings } from './standing.ts'
import { uncertainDates } from './uncertain-dates.ts'
import { unreviewedNames } from './unreviewed-names.ts'

/**
 * Everything about an archive that an editor should look at. Pure; `today` (YYYY-MM-DD) is the day to which silence
 * is counted, the newest story's where it is null.
 */
export function findDoubts(archive: Archive, files: number, today: string | null): Doubts {
  const { joined, content, problems } = archive
  const lines = lineFinder(content.articles)
  const day = today ?? newestDay(joined)
  return {
    files,
    today: day,
    problems,
    unreviewed: unreviewedNames(archive, lines),
    uncertainDates: uncertainDates(archive, lines),
    oneOutlet: oneOutletStatuses(joined, lines),
    silentCastings: silentCastings(joined, day, lines),
  }
}
