import type { Article, Source } from '#model/article.ts'
import type { Catalogue } from '#model/catalogue.ts'
import { type Problem, sortProblems } from '#model/problem.ts'
import type { Joined } from '#pipeline/compile/join/joined.ts'
import { join } from '#pipeline/compile/join/join.ts'
import { type Content, contentOf } from './load-content.ts'
import { readEach } from './reading/read-each.ts'

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
export async function readArchive(
  sources: readonly Source[],
  root: string,
  read: (done: number, total: number) => void,
): Promise<Archive> {
  const content = contentOf(sources, root)
  const articles: Article[] = []
  const problems = [...content.problems]
  let done = 0
  for await (const reading of readEach(content.articles, content, 'whole')) {
    problems.push(...reading.problems)
    if (reading.article) articles.push(reading.article)
    read(++done, content.articles.length)
  }
  const { joined, problems: loose } = joinArticles(articles, content.catalogue)
  return { content, articles, joined, problems: sortProblems([...problems, ...loose]) }
}

/** Joins articles as `compile` does. No page is drawn, and so no seal. */
export function joinArticles(articles: readonly Article[], catalogue: Catalogue) {
  return join(articles, catalogue, () => '')
}
