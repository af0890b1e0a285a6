import { edtfLabel } from '#model/edtf-label.ts'
import { wholeDays } from '#model/whole-days.ts'
import { type AddressedSite, absolute } from '../site.ts'
import { statusWord } from '../text/wording.ts'
import { type Dated, markOf } from './dated.ts'
import { line, textLine } from './lines.ts'

/** A calendar: its name, the address of its page below the site, and its events. */
export type Calendar = { name: string; path: string; events: readonly Dated[] }

/** Korea has one time zone. A calendar must hold at least one part (RFC 5545, 3.6), and may have no event yet. */
const SEOUL = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Seoul',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'TZNAME:KST',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/**
 * A calendar as iCalendar (RFC 5545). Events without a usable day are left out. An event keeps its UID, so that a
 * day that moves moves; there is no SEQUENCE, since a build knows of no build before it.
 */
export function calendarOf({ name, path, events }: Calendar, site: AddressedSite): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dojang//Dojang//EN',
    'CALSCALE:GREGORIAN',
    textLine('NAME', name),
    textLine('X-WR-CALNAME', name),
    line('URL', absolute(site, path)),
    ...SEOUL,
    ...events.flatMap((event) => eventLines(event, site)),
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

function eventLines(event: Dated, site: AddressedSite): string[] {
  const { slug, name, kinds, place, path, told } = event
  const days = wholeDays(event.date)
  if (!days) return []
  return [
    'BEGIN:VEVENT',
    textLine('UID', `${slug}@${new URL(site.address).hostname}`),
    line('DTSTAMP', `${compact(told || NO_DAY)}T000000Z`),
    line('DTSTART;VALUE=DATE', compact(days.start)),
    line('DTEND;VALUE=DATE', compact(days.end)),
    textLine('SUMMARY', name),
    textLine('DESCRIPTION', describe(event)),
    line('URL', absolute(site, path)),
    ...(place === null ? [] : [textLine('LOCATION', place)]),
    line('CATEGORIES', kinds.join(',')),
    line('STATUS', markOf(event)),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** DTSTAMP must be there; the clock's would be another with each build. */
const NO_DAY = '1970-01-01'

const compact = (day: string) => day.replaceAll('-', '')

/** "Confirmed. 30 December 2022: day of the month; counted from the day of publication." */
function describe({ status, date, date_basis, date_reason }: Dated): string {
  const stands = status === null ? '' : `${statusWord(status)}. `
  const known = date_basis === 'stated' ? '' : `: ${date_reason}`
  return `${stands}${edtfLabel(date)}${known}.`
}
