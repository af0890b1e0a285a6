import { MONTH, monthOf, pad } from '#pipeline/text/calendar.ts'
import type { Wording } from './wording.ts'

/**
 * Reads "May 2017", "in early November", "this December", "since March", "the end of June", "the June premiere". Leaves
 * "May" alone and "Marching".
 */
export const monthYear: Wording = {
  name: 'month',
  pattern: new RegExp(
    `\\b(?:(${MONTH})\\.?,?\\s+(?:of\\s+)?(\\d{4})|(?:[Ii]n|[Ff]rom|[Ss]ince|[Uu]ntil|[Bb]y|[Ee]arly|[Mm]id|[Ll]ate|[Tt]his|[Ll]ast|[Nn]ext|(?:[Ss]tart|[Bb]eginning|[Mm]iddle|[Ee]nd) of)[ -](${MONTH})\\b(?!\\.?\\s+\\d)\\.?|\\b[Tt]he (${MONTH}) (?=premiere|release|opening|broadcast|launch|wedding))`,
    'g',
  ),
  read: ([, month, year, alone, of]) =>
    `${year ?? 'XXXX'}-${pad(monthOf((month ?? alone ?? of)!))}`,
}
