import { createHash } from 'node:crypto'
import type { Article, Source } from '#model/article.ts'
import { type Problem, sortProblems } from '#model/problem.ts'
import { compile } from '#pipeline/compile/compile.ts'
import { checkFrontMatter } from '#pipeline/read/front-matter.ts'
import { readArticle } from '#pipeline/run.ts'
import { type Content, contentOf } from './load-content.ts'
import { isFatal } from './problem-list.ts'
import { createSealCutter } from './seals/seal.ts'

/** The JSON of each record by its file's name (`model/files.ts`), and everything that is wrong with the content. */
export type BuiltSite = { files: ReadonlyMap<string, string>; problems: Problem[] }

/** What came of one article; null where a problem is fatal. */
type Reading = { article: Article | null; problems: Problem[] }

/**
 * A builder of sites: the files of a content folder in, records out; same files, same bytes. A file with a fatal
 * problem is left out. It remembers what it made of each article, so
 * that an edit costs one reading, or all of them where the catalogue changed.
 */
export function createSiteBuilder(): (sources: readonly Source[], root: string) => BuiltSite {
  const seal = createSealCutter()
  // What the last two runs read: while a file is broken, runs with and without it take turns (`live-site.ts`).
  let last = new Map<string, Reading>()
  let earlier = new Map<string, Reading>()

  return (sources, root) => {
    const content = contentOf(sources, root)
    const { catalogue } = content
    const readingsByKey = new Map<string, Reading>()
    const known = hash(
      JSON.stringify([catalogue, Object.values(content.ids).map((ids) => Array.from(ids))]),
    )
    for (const source of content.articles) {
      const key = hash(source.file, source.content, known)
      readingsByKey.set(key, last.get(key) ?? earlier.get(key) ?? readingOf(source, content))
    }
    ;[last, earlier] = [readingsByKey, last]
    const readings = [...readingsByKey.values()]
    const articles = readings.flatMap(({ article }) => article ?? [])
    const { files, problems } = compile({ articles, catalogue, seal })
    return {
      files: new Map([...files].map(([file, record]) => [file, JSON.stringify(record)])),
      problems: sortProblems([
        ...content.problems,
        ...readings.flatMap((reading) => reading.problems),
        ...problems,
      ]),
    }
  }
}

function readingOf(source: Source, { root, ids, catalogue }: Content): Reading {
  try {
    const reading = readArticle(source, catalogue)
    const problems = [...reading.problems, ...checkFrontMatter(source, root, ids)]
    return { article: isFatal(problems) ? null : reading.article, problems }
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

/** The name of a set of records: the same for the same bytes, another for any other. */
export function nameOf(files: BuiltSite['files']): string {
  return hash(...[...files].toSorted(([a], [b]) => (a < b ? -1 : 1)).flat()).slice(0, 12)
}

/** SHA-256 over several parts; no two lists of parts run together. */
function hash(...parts: (string | Uint8Array)[]): string {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(`${part.length}:`).update(part)
  return sum.digest('hex')
}
