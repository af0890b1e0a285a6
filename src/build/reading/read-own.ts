import type { Article, Source } from '#model/article.ts'
import type { Catalogue } from '#model/catalogue.ts'
import type { Problem } from '#model/problem.ts'
import { impossibleDays } from '#pipeline/date/impossible.ts'
import { checkFrontMatter } from '#pipeline/read/front-matter.ts'
import type { Ids } from '#pipeline/read/references.ts'
import { readArticle } from '#pipeline/run.ts'
import { lineFinder } from '../lines.ts'
import { isFatal } from '../problem-list.ts'

/** What came of one article, in the shape that was asked for; null where a problem is fatal. */
export type Reading<T = Article> = { article: T | null; problems: Problem[] }

/** An article to read, or why it could not be fetched: that problem keeps its place among the others. */
export type Item = Source | Problem

/** What has to be known to read an article of a content folder (`Content` has it). */
export type Known = { root: string; ids: Ids; catalogue: Catalogue }

/** Reads one article of a content folder, and checks what its front matter refers to. Throws what a stage throws. */
export function readOwn(source: Source, { root, ids, catalogue }: Known): Reading {
  const { article, problems } = readArticle(source, catalogue)
  const all = [
    ...problems,
    ...checkFrontMatter(source, root, ids),
    ...(article ? impossible(article, source) : []),
  ]
  return { article: isFatal(all) ? null : article, problems: all }
}

/** What an article writes like a day and is none; such words count as no date. */
function impossible(article: Article, source: Source): Problem[] {
  const days = impossibleDays(article)
  const lineOf = lineFinder([source])
  return days.map((day) => ({
    ...lineOf(article, day),
    rule: 'impossible-date',
    message: `"${day.text}" is no day`,
    hint: 'write the right one, or leave it: it counts as no date',
    fatal: false,
  }))
}
