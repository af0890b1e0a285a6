import { PARTS_OF_YEAR, SEASONS } from '../parts-of-year.ts'
import type { Wording } from './wording.ts'

const NAMES = [...Object.keys(PARTS_OF_YEAR), ...Object.keys(SEASONS)]

/** Reads "the second half of 2024", "the third quarter of 2025", "spring 2024". Leaves those without a year: EDTF has no form for them. */
export const partOfYear: Wording = {
  name: 'part of a year',
  pattern: new RegExp(`\\b(${NAMES.join('|')})(?: of| in)?,? (\\d{4})\\b`, 'gi'),
  read: ([, part, year]) => {
    const name = part!.toLowerCase()
    return `${year}-${PARTS_OF_YEAR[name]?.number ?? SEASONS[name]}`
  },
}

/** Reads "in 2024", "for 2023", "(2013)", "by 2025". Leaves "School 2021", "2024 episodes", "2,000". */
export const yearAlone: Wording = {
  name: 'year',
  pattern:
    /(?:\b(?:in|for|since|until|by|of|from|during|within|early|late|mid|to)[ -]|\()((?:19|20)\d{2})(?=[\s).,;:!?'’"”]|$)(?! (?:won|people|fans|episodes))/gi,
  read: ([, year]) => year!,
}
