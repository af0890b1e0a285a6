import { dayNumber } from '#model/archive/archive.ts'
import { knownDays, standing } from '#model/archive/known.ts'
import type { Card, LaterReport, Trail } from '#model/record.ts'
import type { Status } from '#model/words.ts'

/** Something that became known: in which story, its status (null: it reports nothing), and who says so. */
export type Change = Pick<LaterReport, 'article' | 'by'> & { status: Status | null }

/** The steps of trails as what may have changed. */
export function stepsOf(trails: readonly Trail[]): Change[] {
  return trails.flatMap(({ steps }) => steps)
}

/** Stories as what may have changed: each with the status of its main report. */
export function storiesOf(cards: readonly Card[]): Change[] {
  return cards.map((card) => ({ article: card, status: card.statuses[0] ?? null, by: null }))
}

/**
 * What surely became known after a day (YYYY-MM-DD), the newest first. What one story says of several people or
 * events is told once, as it was first told.
 */
export function changesSince(day: string, told: readonly Change[]): Change[] {
  const last = dayNumber(day)
  const later = new Map<string, Change>()
  for (const change of told) {
    const { article, status } = change
    const key = `${article.slug} ${status}`
    const isLater = standing(knownDays(article), last) === 'later'
    if (isLater && !later.has(key)) later.set(key, change)
  }
  const dayOf = ({ article }: Change) => knownDays(article).from
  return [...later.values()].toSorted((a, b) => dayOf(b) - dayOf(a))
}

/** "by the agency", or "according to his agency" where nobody can be said to have done it. */
export function speaker({ status, by }: Pick<Change, 'status' | 'by'>): string | null {
  if (by === null) return null
  const within = by.replace(/^(?:The|An?|His|Her|Their|Its)\b/, (word) => word.toLowerCase())
  return `${status === 'confirmed' || status === 'denied' ? 'by' : 'according to'} ${within}`
}
