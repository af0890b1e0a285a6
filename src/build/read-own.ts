import type { Article, Source } from '#model/article.ts'
import type { Catalogue } from '#model/catalogue.ts'
import type { Problem } from '#model/problem.ts'
import { checkFrontMatter } from '#pipeline/read/front-matter.ts'
import { readArticle } from '#pipeline/run.ts'
import type { Content } from './load-content.ts'
import { isFatal } from './problem-list.ts'

/** What came of one article; null where a problem is fatal. */
export type Reading = { article: Article | null; problems: Problem[] }

/** Reads one article of a content folder, and checks what its front matter refers to. */
export function readOwn(source: Source, { root, ids, catalogue }: Content): Reading {
  const reading = readSafely(source, catalogue)
  const problems = [...reading.problems, ...checkFrontMatter(source, root, ids)]
  return { article: isFatal(problems) ? null : reading.article, problems }
}

/** Reads one article from anywhere. An article on which a stage fails is a problem like any other. */
export function readSafely(source: Source, catalogue: Catalogue): Reading {
  try {
    return readArticle(source, catalogue)
  } catch (error) {
    return { article: null, problems: [crash(source.file, error)] }
  }
}

/** A fault of ours, not of the file; but it is the file that an editor can take out until the fault is mended. */
function crash(file: string, error: unknown): Problem {
  const message = `made Dojang fail (${error instanceof Error ? error.message : String(error)})`
  const hint = 'move it out of the content, and report it with its text'
  return { file, line: null, rule: 'crash', message, hint, fatal: true }
}
