import { MONTH, monthOf, pad } from '#pipeline/text/calendar.ts'
import type { Wording } from './wording.ts'

/** Reads "May 2017", "in early November", "this December", "since March". Leaves "May" alone and "Marching". */
export const monthYear: Wording = {
  name: 'month',
  pattern: new RegExp(
    `\\b(?:(${MONTH})\\.?,?\\s+(?:of\\s+)?(\\d{4})|(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ee]arly|[Mm]id|[Ll]ate|[Tt]his|[Ll]ast|[Nn]ext)[ -](${MONTH})\\b\\.?(?!\\s+\\d))`,
    'g',
  ),
  read: ([, month, year, alone]) => `${year ?? 'XXXX'}-${pad(monthOf((month ?? alone)!))}`,
}
