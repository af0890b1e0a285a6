import type { Article, Source } from '#model/article.ts'
import type { Catalogue } from '#model/catalogue.ts'
import { type Problem, sortProblems } from '#model/problem.ts'
import type { Joined } from '#pipeline/compile/join/joined.ts'
import { join } from '#pipeline/compile/join/join.ts'
import { type Content, contentOf } from './load-content.ts'
import { readOwn } from './read-own.ts'

/** Everything that a content folder says, joined, before any record is cut from it. */
export type Archive = {
  content: Content
  articles: Article[]
  joined: Joined
  problems: Problem[]
}

/**
 * Reads and joins all that a content folder holds. Articles with a fatal problem are left out.
 * `read` is told how many articles are done.
 */
export function readArchive(
  sources: readonly Source[],
  root: string,
  read: (done: number, total: number) => void,
): Archive {
  const content = contentOf(sources, root)
  const articles: Article[] = []
  const problems = [...content.problems]
  for (const [index, source] of content.articles.entries()) {
    const reading = readOwn(source, content)
    problems.push(...reading.problems)
    if (reading.article) articles.push(reading.article)
    read(index + 1, content.articles.length)
  }
  const { joined, problems: loose } = joinArticles(articles, content.catalogue)
  return { content, articles, joined, problems: sortProblems([...problems, ...loose]) }
}

/** Joins articles as `compile` does. No page is drawn, and so no seal. */
export function joinArticles(articles: readonly Article[], catalogue: Catalogue) {
  return join(articles, catalogue, () => '')
}
