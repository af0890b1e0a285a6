import { expect, it } from 'vitest'
import type { Source } from '#model/article.ts'
import { EMPTY_CATALOGUE } from '#model/catalogue.ts'
import { readArticle } from '#pipeline/run.ts'
import { accountOf } from './account.ts'
import { lineFinder } from './lines.ts'

const account = (file: string, content: string) => {
  const source: Source = { file, content }
  return accountOf(readArticle(source, EMPTY_CATALOGUE).article!, lineFinder([source]))
}
/** The account without the rules' own words, which are theirs to change. */
const outline = (file: string, content: string) =>
  account(file, content).replace(/^( {6}.*)\([^()]*\)/gm, '$1(why)')

const TEXT = `Moon Ga-on to Lead “Paper Harbor”

May 3, 2021

Actress Moon Ga-on will star in the drama “Paper Harbor,” her agency said.

Moon Ga-on is happy.

Share this article
`

it('tells each finding with its words, its line and the rule', () => {
  expect(outline('a.txt', TEXT)).toMatchInlineSnapshot(`
    "a.txt
      headline: Moon Ga-on to Lead “Paper Harbor”
          line 1 (why)
      published: 2021-05-03, stated
          line 3: “May 3, 2021” (why)
      outlet: not known

    People
      Moon Ga-on, actor; new, in no file
          line 1 (why), again in lines 5, 7

    Works
      Paper Harbor, drama; new, in no file
          line 1 (why), again in line 5

    Reports
      casting, confirmed: Moon Ga-on, “Paper Harbor”
          line 5: “Actress Moon Ga-on will star in the drama “Paper Harbor,” her agency said.” (why)
          by: her agency

    Taken out, as no part of the article
      “May 3, 2021”
          line 3 (why)
      “Share this article”
          line 9 (why)
    "
  `)
})

it('counts lines as the file has them, and tells what front matter gave', () => {
  const told = account('a.md', `---\npublished: 2021-05\n---\n\n${TEXT}`)
  expect(told).toContain('  published: 2021-05, stated\n      (front matter)\n')
  expect(told).toContain('line 5 (')
})

it('lets no article write headings, or anything that a terminal obeys', () => {
  const told = account('a\n.txt', TEXT.replaceAll('Paper Harbor', 'Paper\u001B[2J\nHarbor'))
  expect(told.split('\n')[0]).toBe('a .txt')
  expect(told).not.toContain('\u001B')
  expect(told).not.toMatch(/^Harbor/m)
})
