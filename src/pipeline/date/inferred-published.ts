import type { CleanArticle } from '#model/article.ts'
import type { Catalogue } from '#model/catalogue.ts'
import type { DateFinding, Place } from '#model/finding.ts'
import { pad } from '#pipeline/text/calendar.ts'
import type { Day } from './calendar-day.ts'
import { dayOf, daysBetween, edtfOf } from './calendar-day.ts'
import type { KnownDay } from './known-days.ts'
import { knownDays } from './known-days.ts'
import { readDates } from './read-dates.ts'

/** A release that the article looks forward to is at most so many days off, a ceremony that it looks back on so few. */
const DAYS_AHEAD = 90
/** Paragraphs in which news stands that has just happened. */
const OPENING = 6

/** "today (December 22)", "today, Dec. 22" */
const TODAY = /\b[Tt]oday\s?[,(]\s?$/
const DAY_ALONE = /\bon the (\d{1,2})(?:st|nd|rd|th)\b/g

/** The publication day worked out from "today" or from a happening just over, with the catalogue's help for the year. */
export function inferredPublished(article: CleanArticle, catalogue: Catalogue): DateFinding | null {
  return today(article, catalogue) ?? justOver(article, catalogue)
}

function today(article: CleanArticle, catalogue: Catalogue): DateFinding | null {
  for (const paragraph of article.paragraphs) {
    for (const { edtf, place } of readDates(paragraph)) {
      const day = dayOf(edtf)
      if (!day || !TODAY.test(article.text.slice(place.start - 10, place.start))) continue
      if (day.year !== null) return inferred(edtf, place, 'the text calls this day "today"')
      return (
        withYear(article, catalogue, day, place) ??
        inferred(edtf, place, 'the text calls this day "today"; it gives no year')
      )
    }
  }
  return null
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
