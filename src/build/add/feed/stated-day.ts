import { isEdtf } from '#model/edtf.ts'
import { monthOf, pad } from '#pipeline/text/calendar.ts'

/**
 * The day in a feed's date, as it stands there: in the zone of whoever wrote it, since a story of 00:30 in Seoul is
 * not one of the day before. Reads RFC 3339 ("2023-06-01T00:30:00+09:00") and RFC 822 ("Thu, 01 Jun 2023 ...").
 * Null where there is no such form or day.
 */
export function statedDay(text: string): string | null {
  const iso = /^\d{4}-\d\d-\d\d(?=$|[T ])/.exec(text.trim())?.[0]
  const day = iso ?? rfc822Day(text)
  return day !== null && isEdtf(day) ? day : null
}

function rfc822Day(text: string): string | null {
  const parts = /^(?:[a-z]{3,9},? )?(\d{1,2}) ([a-z]{3})[a-z]{0,6} (\d{4})\b/i.exec(text.trim())
  const month = monthOf(parts?.[2] ?? '')
  if (!parts || month === 0) return null
  return `${parts[3]}-${pad(month)}-${pad(parts[1]!)}`
}
