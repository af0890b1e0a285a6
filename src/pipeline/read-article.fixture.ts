import { EMPTY_CATALOGUE } from '#model/catalogue.ts'
import { readArticle } from './run.ts'

/** What the tests' article begins with: a headline that names a person and a work. */
export const TOP = 'Moon Ga-on and the drama “Paper Harbor”\n\n'

/** The article that a body below a top reads as. */
export const read = (body: string, top = TOP, file = 'a.txt') =>
  readArticle({ file, content: `${top}${body}` }, EMPTY_CATALOGUE).article!

/** Its reports in words, names left out where there are none: "casting | denied | Moon Ga-on". */
export const told = (body: string, top = TOP) =>
  read(body, top).reports.map(({ kind, status, people, works }) =>
    [kind, status, people.join(' + '), works.join(' + ')].filter(Boolean).join(' | '),
  )
