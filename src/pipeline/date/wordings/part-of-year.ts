import type { Wording } from './wording.ts'

const PARTS: Record<string, number> = {
  'first half': 40,
  'second half': 41,
  'latter half': 41,
  'first quarter': 33,
  'second quarter': 34,
  'third quarter': 35,
  'fourth quarter': 36,
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
}

/** Reads "the second half of 2024", "the third quarter of 2025", "spring 2024". Leaves those without a year: EDTF has no form for them. */
export const partOfYear: Wording = {
  name: 'part of a year',
  pattern: new RegExp(`\\b(${Object.keys(PARTS).join('|')})(?: of| in)?,? (\\d{4})\\b`, 'gi'),
  read: ([, part, year]) => `${year}-${PARTS[part!.toLowerCase()]}`,
}

/** Reads "in 2024", "for 2023", "(2013)", "by 2025". Leaves "School 2021", "2024 episodes", "2,000". */
export const yearAlone: Wording = {
  name: 'year',
  pattern:
    /(?:\b(?:in|for|since|until|by|of|from|during|early|late|mid|to)[ -]|\()((?:19|20)\d{2})(?=[\s).,;:!?'’"”]|$)(?! (?:won|people|fans|episodes))/gi,
  read: ([, year]) => year!,
}
