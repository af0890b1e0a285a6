import { type EdtfParts, parseEdtfDate } from './edtf.ts'

/** What the page says of an EDTF date: exactly what is known, and in words what is not. */

/** Names of months, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** EDTF's numbers for parts of a year. */
const SPANS: Record<number, string> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
  40: 'first half of',
  41: 'second half of',
}

const QUALIFIERS: Record<string, string> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' }

/** `short` takes three letters of a month's name: for rows with little room. */
type Form = 'long' | 'short'

const DATE_NOT_GIVEN = 'date not given'

function monthName(month: number, form: Form): string {
  const name = SPANS[month] ?? MONTHS[month - 1]!
  return form === 'short' && month <= 12 ? name.slice(0, 3) : name
}

/** Day and month without the year: "22 December", "December", "spring". Empty where only the year is known. */
function withinYear({ month, day }: EdtfParts, form: Form): string {
  if (month === null) return ''
  return day === null ? monthName(month, form) : `${day} ${monthName(month, form)}`
}

/** "1 June 2023", "22 December", "2024": what is known of one date, without a word on what is not. */
function known(parts: EdtfParts, form: Form): string {
  const words = [withinYear(parts, form), parts.year].filter((word) => word !== null && word !== '')
  return `${QUALIFIERS[parts.qualifier] ?? ''}${words.join(' ')}`
}

/** What a lone date leaves open: ", day not known" after a year, ", year not known" after "22 December". */
function missing({ year, month }: EdtfParts): string {
  if (year === null) return 'year not known'
  return month === null ? 'day not known' : ''
}

/** Leaves out of the start what the end repeats: "1–3 June 2023", "28 May – 3 June 2023". */
function rangeLabel(start: EdtfParts, end: EdtfParts, form: Form): string {
  const plain = start.qualifier === '' && end.qualifier === ''
  if (!plain || start.year !== end.year || start.month === null)
    return `${known(start, form)} – ${known(end, form)}`
  if (start.month === end.month && start.day !== null && end.day !== null)
    return start.day === end.day ? known(end, form) : `${start.day}–${known(end, form)}`
  return `${withinYear(start, form)} – ${known(end, form)}`
}

/**
 * An EDTF date in words: "1 June 2023", "June 2023", "2024, day not known", "22 December, year not known",
 * "about June 2023", "since June 2023". Null, and a text that is no EDTF, is "date not given".
 */
export function edtfLabel(edtf: string | null, form: Form = 'long'): string {
  const [first = '', second] = (edtf ?? '').split('/')
  const start = parseEdtfDate(first)
  const end = second === undefined ? null : parseEdtfDate(second)
  if (start && end) return rangeLabel(start, end, form)
  if (start && second !== undefined) return `since ${known(start, form)}`
  if (end) return `until ${known(end, form)}`
  if (!start) return DATE_NOT_GIVEN
  return [known(start, form), missing(start)].filter(Boolean).join(', ')
}

/**
 * The same in two lines, for a narrow column: what is told apart first, then the rest.
 * "30 Dec" over "2022", "2024" over "day not known", "22 Dec" over "year not known".
 */
export function edtfLines(edtf: string | null): [first: string, second: string] {
  const parts = edtf === null ? null : parseEdtfDate(edtf)
  if (!parts) return [edtfLabel(edtf, 'short'), '']
  const lack = missing(parts)
  if (lack) return [known(parts, 'short'), lack]
  return [
    `${QUALIFIERS[parts.qualifier] ?? ''}${withinYear(parts, 'short')}`,
    String(parts.year ?? ''),
  ]
}

/** The date for a `<time>` element's `dateTime`; undefined where HTML has no form for it. */
export function edtfDateTime(edtf: string | null): string | undefined {
  const match = /^(?:XXXX-(\d\d-\d\d)|(\d{4}(?:-\d\d){0,2}))$/.exec(edtf ?? '')
  const value = match?.[1] ?? match?.[2]
  return value && !/^\d{4}-(?:[2-4]\d)$/.test(value) ? value : undefined
}

/** Both at once: what the `When` part of the screen takes. */
export function edtfWords(
  edtf: string | null,
  form: Form = 'long',
): { label: string; dateTime: string | undefined } {
  return { label: edtfLabel(edtf, form), dateTime: edtfDateTime(edtf) }
}
