import type { Wording } from './wording.ts'

const FEASTS: Record<string, string> = {
  "new year's eve": '12-31',
  "new year's day": '01-01',
  'christmas eve': '12-24',
  'christmas day': '12-25',
  christmas: '12-25',
  "valentine's day": '02-14',
}

/** Reads "on New Year's Eve", "on Christmas Day". Leaves "the Christmas special". */
export const feast: Wording = {
  name: 'a feast',
  pattern: /(?<=\b[Oo]n )(New Year['’]s (?:Eve|Day)|Christmas(?: Eve| Day)?|Valentine['’]s Day)\b/g,
  read: ([, name]) => `XXXX-${FEASTS[name!.toLowerCase().replace('’', "'")]}`,
}
