import type { DatedArticle } from '#model/article.ts'
import type { DateFinding } from '#model/finding.ts'
import type { Day } from './calendar-day.ts'
import { dayOf, daysBetween, edtfOf } from './calendar-day.ts'
import type { ReadDate } from './read-dates.ts'

/** What a date without a year is counted from. */
export type Anchor = { day: Day; reason: string }

/** A day up to so many days after publication is taken as this year's, further ones as last year's. */
const MOST_AHEAD = 183

/** The day from which other dates are counted: the publication day, or the one year that the full dates share. */
export function anchorOf(published: DateFinding, dates: ReadDate[]): Anchor | null {
  const day = dayOf(published.edtf)
  if (day) return { day, reason: 'counted from the day of publication' }
  const month = /^(\d{4})-(\d{2})$/.exec(published.edtf ?? '')
  if (month)
    return {
      day: { year: Number(month[1]), month: Number(month[2]), day: 28 },
      reason: 'counted from the month of publication',
    }
  const full = dates.flatMap(({ edtf }) => dayOf(edtf) ?? []).filter(({ year }) => year !== null)
  const last = full.at(-1)
  if (!last || full.some(({ year }) => year !== last.year)) return null
  return { day: last, reason: `the year of the other dates in the text` }
}

/** A date with the year that it must mean, seen from the anchor; as it stands where it has one or none can be told. */
export function completed(
  { edtf, place, words, wording }: ReadDate,
  anchor: Anchor | null,
): DatedArticle['dates'][number] {
  const stated = { edtf, place, basis: 'stated' as const, reason: wording }
  if (!edtf.startsWith('XXXX') || anchor?.day.year == null) return stated
  const [month, day] = edtf.slice(5).split('-').map(Number)
  const guess = { year: anchor.day.year, month: month!, day: day ?? 15 }
  const year = toldYear(words, guess, anchor.day) ?? nearestYear(guess, anchor.day)
  const full = day === undefined ? `${year}-${edtf.slice(5)}` : edtfOf({ year, month: month!, day })
  return full === null
    ? stated
    : { edtf: full, place, basis: 'inferred', reason: `${wording}; ${anchor.reason}` }
}

/** The year of "last September", "next May" or "this June"; null for other words. */
function toldYear(words: string, guess: Day & { year: number }, anchor: Day): number | null {
  const which = /^(?:last|next|this)\b/i.exec(words)?.[0].toLowerCase()
  if (which === undefined) return null
  if (which === 'last') return guess.month < anchor.month ? guess.year : guess.year - 1
  return which === 'next' && guess.month <= anchor.month ? guess.year + 1 : guess.year
}

function nearestYear(guess: Day & { year: number }, anchor: Day): number {
  const ahead = daysBetween(anchor, guess)
  if (ahead > MOST_AHEAD) return guess.year - 1
  return ahead < MOST_AHEAD - 365 ? guess.year + 1 : guess.year
}
