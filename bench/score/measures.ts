/**
 * What is measured, by the stage that answers for it. `F1` weighs what was missed against what was found
 * wrongly; `share` is how many of those asked were right.
 */
export const MEASURES = [
  { name: 'headline', stage: 'clean', as: 'share' },
  { name: 'boilerplate', stage: 'clean', as: 'F1' },
  { name: 'published', stage: 'date', as: 'share' },
  { name: 'publisher', stage: 'recognise', as: 'share' },
  { name: 'people', stage: 'recognise', as: 'F1' },
  { name: 'role', stage: 'recognise', as: 'share' },
  { name: 'works', stage: 'recognise', as: 'F1' },
  { name: 'kind of work', stage: 'recognise', as: 'share' },
  { name: 'characters told from people', stage: 'recognise', as: 'share' },
  { name: 'reports', stage: 'report', as: 'F1' },
  { name: 'reports, strict', stage: 'report', as: 'F1' },
  { name: 'status', stage: 'report', as: 'share' },
  { name: 'date of report', stage: 'report', as: 'share' },
  { name: 'evidence', stage: 'report', as: 'share' },
] as const

export type Measure = (typeof MEASURES)[number]['name']

/** One thing that was found, missed, or found where there is none; `about` says which. */
export type Mark = {
  measure: Measure
  is: 'hit' | 'miss' | 'wrong'
  /** How much it counts: letters for boilerplate, else 1. */
  weight: number
  about: string
}

/** How often each came out, by weight. */
export type Count = { hit: number; miss: number; wrong: number }

/** Adds up the marks of one measure. */
export function countOf(measure: Measure, marks: readonly Mark[]): Count {
  const count = { hit: 0, miss: 0, wrong: 0 }
  for (const mark of marks) if (mark.measure === measure) count[mark.is] += mark.weight
  return count
}

/** The figure of a measure in per cent, 0 to 100; null where nothing was asked and nothing found. */
export function figureOf(measure: Measure, marks: readonly Mark[]): number | null {
  const { hit, miss, wrong } = countOf(measure, marks)
  const { as } = MEASURES.find(({ name }) => name === measure)!
  return as === 'F1' ? perCent(2 * hit, 2 * hit + miss + wrong) : perCent(hit, hit + miss)
}

/** How much of what was found is right, per cent. */
export function precisionOf({ hit, wrong }: Count): number | null {
  return perCent(hit, hit + wrong)
}

/** How much of what is there was found, per cent. */
export function recallOf({ hit, miss }: Count): number | null {
  return perCent(hit, hit + miss)
}

function perCent(part: number, whole: number): number | null {
  return whole === 0 ? null : (100 * part) / whole
}
