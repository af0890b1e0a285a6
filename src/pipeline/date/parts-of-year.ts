/**
 * Quarters and halves of a year by their names: EDTF's number (level 2, "sub-year groupings") and the month with which
 * each ends.
 */
export const PARTS_OF_YEAR: Record<string, { number: number; last: number }> = {
  'first quarter': { number: 33, last: 3 },
  'second quarter': { number: 34, last: 6 },
  'third quarter': { number: 35, last: 9 },
  'fourth quarter': { number: 36, last: 12 },
  'final quarter': { number: 36, last: 12 },
  'first half': { number: 40, last: 6 },
  'second half': { number: 41, last: 12 },
  'latter half': { number: 41, last: 12 },
}

/** Seasons by their names: EDTF's number (level 1). */
export const SEASONS: Record<string, number> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
}
