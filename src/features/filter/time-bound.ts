import { edtfLabel } from '#model/edtf-label.ts'
import { parseEdtfDate } from '#model/edtf.ts'

/** True for what a time range takes at either side: a year, a month or a day, as 2023, 2023-06 or 2023-06-01. */
export function isTimeBound(text: string): boolean {
  const parts = parseEdtfDate(text)
  if (!parts || parts.year === null || parts.qualifier !== '') return false
  return parts.month === null || parts.month <= 12
}

/** A time range in words: "Apr – Jun 2023", "since 2023", "until Jun 2023". Empty where both sides are open. */
export function rangeWords(from: string | null, to: string | null): string {
  if (from === null && to === null) return ''
  if (from === to && from !== null) return from.length === 4 ? from : edtfLabel(from, 'short')
  return edtfLabel(`${from ?? '..'}/${to ?? '..'}`, 'short')
}
