import { type Card, RECORD_VERSION, type Refs, type ReportRow } from '#model/record.ts'
import type { Joined } from '../join/joined.ts'
import { cardOf } from './cards.ts'
import { type AllRefs, allRefs, type Naming, refsOf } from './refs.ts'
import { reportRows } from './rows.ts'
import { indexValues, type ValueIndex } from './view.ts'

/** The joined archive, with what many records share made once. */
export type Desk = Joined & {
  /** By ordinal. */
  cards: Card[]
  /** By the number of the report. */
  rows: ReportRow[]
  index: ValueIndex
  refs: AllRefs
}

/** Lays out a joined archive for cutting records from it. */
export function deskOf(joined: Joined): Desk {
  return {
    ...joined,
    cards: joined.stories.map((story) => cardOf(story, joined)),
    rows: reportRows(joined),
    index: indexValues(joined.archive),
    refs: allRefs(joined),
  }
}

/** How every record with names begins. */
export function head(
  desk: Pick<Desk, 'refs'>,
  names: readonly Naming[],
): { version: 1; refs: Refs } {
  return { version: RECORD_VERSION, refs: refsOf(desk.refs, names) }
}
