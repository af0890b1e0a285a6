import { type Archive, dayNumber, dayNumbers, NO_DAY } from './archive.ts'

/**
 * When a story became known. Three dates are kept apart: when something happened (a report's own date), when it was
 * reported (the story's date), and when the story was added here. Known it is from the day it was reported; where no
 * such day is known, from the day it was added.
 */

/** A story as far as this needs it: when it was reported, as EDTF, and the day on which it was added, YYYY-MM-DD. */
export type Dated = { published: { edtf: string | null }; added?: string | undefined }

/** First and last day on which a story may have become known, as day numbers; NO_DAY where nothing tells. */
export function knownDays({ published, added }: Dated): { from: number; to: number } {
  const reported = dayNumbers(published.edtf)
  if (reported.from !== NO_DAY) return reported
  const day = dayNumber(added ?? null)
  return { from: day, to: day }
}

/** What can be said of a story and a day: it was known by then, it came later, or nobody can tell which. */
export type Standing = 'known' | 'later' | 'unsure'

/** Compares the days of `knownDays` with a day. An inexact date tells only where all of its days do. */
export function standing({ from, to }: { from: number; to: number }, day: number): Standing {
  if (from === NO_DAY) return 'unsure'
  if (to <= day) return 'known'
  return from > day ? 'later' : 'unsure'
}

/** `standing` for the stories of an archive, by ordinal. Without a day (YYYY-MM-DD) all of them are known. */
export function standingIn(
  { from, to, added }: Pick<Archive, 'from' | 'to' | 'added'>,
  day: string | null,
): (story: number) => Standing {
  if (day === null) return () => 'known'
  const last = dayNumber(day)
  return (story) => {
    const reported = from[story] !== NO_DAY
    const days = reported
      ? { from: from[story]!, to: to[story]! }
      : { from: added[story]!, to: added[story]! }
    return standing(days, last)
  }
}
