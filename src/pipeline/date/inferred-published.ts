import type { CleanArticle } from '#model/article.ts'
import type { Catalogue } from '#model/catalogue.ts'
import type { DateFinding, Place } from '#model/finding.ts'
import { pad } from '#pipeline/text/calendar.ts'
import type { Day } from './calendar-day.ts'
import { dayOf, daysBetween, daysLater, edtfOf } from './calendar-day.ts'
import type { KnownDay } from './known-days.ts'
import { knownDays } from './known-days.ts'
import { type ReadDate, readDates } from './read-dates.ts'

/** A release that the article looks forward to is at most so many days off, a ceremony that it looks back on so few. */
const DAYS_AHEAD = 90
/** Paragraphs in which news stands that has just happened. */
const OPENING = 6

/** "today (December 22)", "this morning (February 9)", "tomorrow, March 10", and how many days off such a day is. */
const NEAR: { words: RegExp; days: number; told: string }[] = [
  {
    words: /\b(?:[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening))\s?[,(]\s?$/,
    days: 0,
    told: 'today',
  },
  { words: /\b[Tt]omorrow\s?[,(]\s?$/, days: 1, told: 'tomorrow' },
  { words: /\b(?:[Yy]esterday|[Ll]ast night)\s?[,(]\s?$/, days: -1, told: 'yesterday' },
]
const DAY_ALONE = /\bon the (\d{1,2})(?:st|nd|rd|th)\b/g

/** The publication day worked out from "today" or from a happening just over, with the catalogue's help for the year. */
export function inferredPublished(article: CleanArticle, catalogue: Catalogue): DateFinding | null {
  return nearDay(article, catalogue) ?? justOver(article, catalogue)
}

function nearDay(article: CleanArticle, catalogue: Catalogue): DateFinding | null {
  const dates = article.paragraphs.flatMap(readDates)
  for (const { edtf, place } of dates) {
    const before = article.text.slice(Math.max(0, place.start - 20), place.start)
    const near = NEAR.find(({ words }) => words.test(before))
    const day = near && dayOf(edtf)
    if (!day) continue
    const reason = `the text calls this day "${near.told}"`
    const moved = (full: Day) => edtfOf(daysLater(full, -near.days))
    if (day.year !== null) return inferred(moved(day), place, reason)
    const known = withYear(article, catalogue, day, place)
    if (known && near.days === 0) return known
    const year = oneYear(dates)
    if (year !== null)
      return inferred(moved({ ...day, year }), place, `${reason}; year of the other dates`)
    return inferred(moved(day), place, `${reason}; it gives no year`)
  }
  return null
}

/** The one year that all dates with a year share; null where there is none or more than one. */
function oneYear(dates: ReadDate[]): number | null {
  const years = new Set(dates.flatMap(({ edtf }) => dayOf(edtf)?.year ?? []))
  return years.size === 1 ? [...years][0]! : null
}

/** The year of a day, from a release soon after it that the text speaks of: "comes out on the 30th". */
function withYear(
  article: CleanArticle,
  catalogue: Catalogue,
  day: Day,
  place: Place,
): DateFinding | null {
  for (const [, number] of article.text.matchAll(DAY_ALONE)) {
    for (const known of knownDays(catalogue).byDay.get(Number(number)) ?? []) {
      const full = { ...day, year: known.day.year }
      const ahead = daysBetween(full, known.day)
      if (ahead < 0 || ahead > DAYS_AHEAD || !names(article, known)) continue
      return inferred(edtfOf(full), place, `year worked out from ${known.what}, ${known.told}`)
    }
  }
  return null
}

/** "The awards were held on November 24", where the catalogue knows the year: published in that month. */
function justOver(article: CleanArticle, catalogue: Catalogue): DateFinding | null {
  for (const paragraph of article.paragraphs.slice(0, OPENING)) {
    for (const { edtf, place } of readDates(paragraph)) {
      const day = dayOf(edtf)
      if (!day || day.year !== null) continue
      const past = /\b(?:was|were|took|had|held|attended|ended|finished)\b/.test(
        article.text.slice(paragraph.start, place.start),
      )
      const known = knownDays(catalogue).byMonthDay.get(`${day.month}-${day.day}`) ?? []
      const over = past && known.find((it) => it.isEvent && names(article, it))
      if (over)
        return inferred(
          `${over.day.year}-${pad(over.day.month)}`,
          place,
          `the text tells of ${over.what} (${over.told}) as just over`,
        )
    }
  }
  return null
}

function names(article: CleanArticle, { names }: KnownDay): boolean {
  return names.some((name) => article.text.includes(name))
}

function inferred(edtf: string | null, place: Place, reason: string): DateFinding {
  return { edtf, basis: 'inferred', place, reason }
}
