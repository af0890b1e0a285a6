import type { Kind, Status } from '#model/words.ts'

/**
 * Words that tell of one sort of happening. Reports of one reason are joined where people and works agree;
 * reports of two never are, but for a cast told beside the news, so a wedding and a birth stay two, and so do a premiere and a poster.
 * `needs`: what the clause or its neighbours must name. `people`: those named take part; else the work alone
 * is concerned. Titles are blanked out before a pattern is tried.
 */
export type KindRule = {
  kind: Kind
  reason: string
  pattern: RegExp
  needs: 'person' | 'work' | 'both' | 'either'
  people: boolean
  /** Where no work is named, the one that the text is speaking of is meant: "Choi is directing." */
  current?: boolean
  /** Works from which someone is known count: "Best Actor went to Hwang of “Veteran”". */
  credits?: boolean
  /** A cast told beside the news: it counts only in an article that has news of the same work, by another rule of the kind or of its showing to come. */
  beside?: boolean
  /** All people of one work are told as one happening, whatever sentence names them. */
  gathers?: boolean
  /** Statuses that such a happening cannot have, whatever the words around say. */
  never?: Status[]
  /** Where the words around can say nothing else: a step at law is taken or not. */
  status?: Status
}

/** A word for a work. */
export const WORK =
  '(?:drama|film|movie|series|show|project|work|production|story|original|sequel|remake|adaptation|spin-?off|season|sitcom|thriller|comedy|romance|rom-?com|melodrama|sageuk|miniseries|musical|play|title|blockbuster)'

/** An offer, not "photos offer a glimpse". */
export const OFFER =
  '(?:(?:casting|an?|the|this|that|his|her|its|received|several|two|three|of|no|love) offers?\\b|offers? (?:to (?:star|play|lead|join|appear|act)|for|from)\\b|offered\\b)'

/** A pattern for any of these sources, from the beginning of a word on. */
export function anyOf(...sources: string[]): RegExp {
  return new RegExp(`\\b(?:${sources.join('|')})`, 'i')
}
