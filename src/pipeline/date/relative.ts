import type { DatedArticle } from '#model/article.ts'
import { WEEKDAYS, pad } from '#pipeline/text/calendar.ts'
import type { Span } from '#pipeline/text/lines.ts'
import { sieved } from '#pipeline/text/sieve/sieve.ts'
import type { Day } from './calendar-day.ts'
import { daysBetween, daysLater, edtfOf } from './calendar-day.ts'
import type { Anchor } from './complete.ts'
import { isAhead, isOfWords } from './looks-ahead.ts'
import { PARTS_OF_YEAR, SEASONS } from './parts-of-year.ts'

/** A date that counts from another one. `future`: the words before it look ahead. */
type Relative = {
  name: string
  pattern: RegExp
  count: (match: RegExpExecArray, from: Day, future: boolean) => string | null
}

const RELATIVES: Relative[] = [
  {
    // "on the 23rd", "the afternoon of the 23rd"; not "the 16th episode", "the 44th Blue Dragon Awards"
    name: 'day of the month',
    pattern:
      /\b(?:on|of|from|since|until) the (\d{1,2})(?:st|nd|rd|th)\b(?=[.,;:!?)'"”’]| (?!of |[A-Z]|episode|week|anniversary|edition|time|century|annual|year|season|birthday|floor|place|spot))/g,
    count: ([, number], from, future) => dayOfMonth(Number(number), from, future),
  },
  {
    // "on Sunday", "said Monday", "this Friday"; not "Friday-to-Sunday", "Monday-Tuesday drama", "Fridays"
    name: 'weekday',
    pattern: new RegExp(
      `(?<![-\\w])(${WEEKDAYS.join('|')})(?![-\\w]| and (?:${WEEKDAYS.join('|')}))`,
      'g',
    ),
    count: ({ 1: name, index, input }, from, future) =>
      from.year === null && isOfWords(input, index, index + name!.length)
        ? edtfOf(from)
        : weekday(WEEKDAYS.indexOf(name!), from, future),
  },
  {
    name: 'today',
    pattern: /\b(?:[Tt]oday|[Ee]arlier today|[Tt]onight)\b(?!['’]s (?:world|age|society))/g,
    count: (_, from) => edtfOf(from),
  },
  {
    name: 'yesterday',
    pattern: /\b(?:[Yy]esterday|[Ll]ast night)\b/g,
    count: (_, from) => edtfOf(daysLater(from, -1)),
  },
  {
    name: 'tomorrow',
    pattern: /\b[Tt]omorrow\b/g,
    count: (_, from) => edtfOf(daysLater(from, 1)),
  },
  {
    // "last week", "early next week": its month, where it lies in one
    name: 'week',
    pattern: /\b([Ll]ast|[Nn]ext) week\b/g,
    count: ([, which], from) => monthOfWeek(daysLater(from, 7 * step(which!))),
  },
  {
    // "this month", "earlier this month", "next month", "last month"
    name: 'month',
    pattern: /\b(this|next|last) month\b/gi,
    count: ([, which], { year, month }) => {
      const index = month - 1 + step(which!)
      return year === null
        ? null
        : `${year + Math.floor(index / 12)}-${pad(((index + 12) % 12) + 1)}`
    },
  },
  {
    // "later this year", "last year", "next year"
    name: 'year',
    pattern: /\b(?<!(?:half|quarter) of )(this|next|last) year\b/gi,
    count: ([, which], { year }) => (year === null ? null : String(year + step(which!))),
  },
  {
    // "next spring", "this fall"; not "this winter’s hit"
    name: 'season',
    pattern: /\b(this|next|last) (spring|summer|autumn|fall|winter)\b(?!['’])/gi,
    count: ([, which, season], from) => seasonOf(which!, SEASONS[season!.toLowerCase()]!, from),
  },
  {
    // "in the third quarter", "the first half of next year"; not "the first half of 2024", "of the show"
    name: 'part of a year',
    pattern:
      /\b(first|second|third|fourth|latter|final) (half|quarter)(?: of (the|this|next|last) year\b|(?=[.,;)]|$))/gi,
    count: ([, which, part, year], from, future) =>
      partOfYear(PARTS_OF_YEAR[`${which} ${part}`.toLowerCase()], year ?? 'the', from, future),
  },
]

const relativesIn = sieved(RELATIVES, ({ pattern }) => [pattern])

/** The dates of a stretch of text that count from the anchor. None without an anchor. */
export function relativeDates({ text, start }: Span, anchor: Anchor | null): DatedArticle['dates'] {
  if (!anchor) return []
  return relativesIn(text).flatMap(({ name, pattern, count }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const edtf = count(
        match,
        anchor.day,
        isAhead(text, match.index, match.index + match[0].length),
      )
      const place = { start: start + match.index, end: start + match.index + match[0].length }
      return edtf === null
        ? []
        : [{ edtf, place, basis: 'inferred' as const, reason: `${name}; ${anchor.reason}` }]
    }),
  )
}

/** The month of the week, Monday to Sunday, that a day is of; null where it lies in two. */
function monthOfWeek(day: Day): string | null {
  if (day.year === null) return null
  const monday = daysLater(day, -((weekdayOf(day) + 6) % 7))
  const same = daysLater(monday, 6).month === monday.month
  return same ? `${monday.year}-${pad(monday.month)}` : null
}

/** A season as EDTF counts it. The last one is over when the anchor comes; the next one is the next year's. */
function seasonOf(which: string, number: number, { year, month }: Day): string | null {
  if (year === null) return null
  const lastMonth = (number - 20) * 3 + 2
  const isOver = which.toLowerCase() === 'last' && lastMonth < month
  return `${year + (isOver ? 0 : step(which))}-${number}`
}

/** A part of the anchor's year, or of the next one where the words look ahead and it is over. */
function partOfYear(
  part: { number: number; last: number } | undefined,
  which: string,
  { year, month }: Day,
  future: boolean,
): string | null {
  if (!part || year === null) return null
  const isOver = which === 'the' && future && part.last < month
  return `${year + (isOver ? 1 : step(which))}-${part.number}`
}

const step = (which: string) => ({ last: -1, this: 0, next: 1 })[which.toLowerCase()] ?? 0

/** The nearest such day at or before the anchor, or after it where the words look ahead. */
function dayOfMonth(day: number, from: Day, future: boolean): string | null {
  const here = { ...from, day }
  const wrong = future ? day < from.day : day > from.day
  if (!wrong) return edtfOf(here)
  const months = from.month - 1 + (future ? 1 : -1)
  const year = from.year === null ? null : from.year + Math.floor(months / 12)
  return edtfOf({ year, month: ((months + 12) % 12) + 1, day })
}

/** The last such weekday up to the anchor, or the next one. Without a year nobody knows the weekday. */
function weekday(index: number, from: Day, future: boolean): string | null {
  if (from.year === null) return null
  const back = (weekdayOf(from) - index + 7) % 7
  return edtfOf(daysLater(from, future && back > 0 ? 7 - back : -back))
}

/** 0 for Sunday. */
function weekdayOf(day: Day): number {
  return ((daysBetween({ year: 2023, month: 1, day: 1 }, day) % 7) + 7) % 7
}
