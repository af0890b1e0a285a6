import type { Problem } from '#model/problem.ts'
import type { Basis, Status } from '#model/words.ts'
import type { Spot } from '../lines.ts'

/** A person or a work that articles name and no file of the catalogue knows. */
export type UnreviewedName = Spot & {
  type: 'person' | 'work'
  name: string
  /** How many stories name it; `file` and `line` are where the first one does. */
  stories: number
  /** The file that would make it known, and what to write there. */
  entry: { file: string; yaml: string }
}

/** A date that a rule worked out, or that nothing tells: of an article, or of a report's happening. */
export type UncertainDate = Spot & {
  of: 'article' | 'report'
  edtf: string | null
  basis: Basis
  reason: string
}

/** What stands about one person (null: nobody is named) at one event; the spot is that of its newest report. */
type Standing = Spot & {
  person: string | null
  event: string
  works: string[]
  status: Status
  evidence: string
}

/** A status that only one outlet reports; null where its stories name no outlet. */
export type LoneStatus = Standing & { outlet: string | null }

/** A casting of which nothing has been heard since a day (YYYY-MM-DD). */
export type SilentCasting = Standing & { since: string; days: number }

/**
 * What `npm run check` finds. `npm run check -- --json` prints exactly this, with names as pages spell them.
 * `today` is the day that silence is counted to, null where no story has a date.
 */
export type Doubts = {
  files: number
  today: string | null
  problems: Problem[]
  unreviewed: UnreviewedName[]
  uncertainDates: UncertainDate[]
  oneOutlet: LoneStatus[]
  silentCastings: SilentCasting[]
}
