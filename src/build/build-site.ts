import type { Source } from '#model/article.ts'
import type { Site } from '#model/catalogue.ts'
import { type Problem, sortProblems } from '#model/problem.ts'
import { compile } from '#pipeline/compile/compile.ts'
import { contentOf } from './load-content.ts'
import { createRereader, type RereaderOptions } from './reading/reread.ts'
import { createSealCutter } from './seals/seal.ts'

/**
 * What site.yaml says (null where it is broken), each record with its file's name (`model/files.ts`), and everything
 * that is wrong with the content. The records are made as they are taken, once.
 */
export type BuiltSite = {
  site: Site | null
  records: Iterable<readonly [file: string, record: unknown]>
  problems: Problem[]
}

/**
 * A builder of sites: the files of a content folder in, records out; same files, same records. A file with a fatal
 * problem is left out. It remembers what it made of each article, so that an edit costs one reading, or all of
 * them where the catalogue changed.
 */
export function createSiteBuilder(
  reading: RereaderOptions = {},
): (sources: readonly Source[], root: string) => Promise<BuiltSite> {
  const seal = createSealCutter()
  const readAll = createRereader(reading)

  return async (sources, root) => {
    const content = contentOf(sources, root)
    const { site, catalogue } = content
    const readings = await readAll(content)
    const articles = readings.flatMap(({ article }) => article ?? [])
    const { files: records, problems } = compile({ articles, catalogue, seal })
    return {
      site,
      records,
      problems: sortProblems([
        ...content.problems,
        ...readings.flatMap((reading) => reading.problems),
        ...problems,
      ]),
    }
  }
}

/** The JSON of each record by its file's name. */
export function filesOf(records: BuiltSite['records']): Map<string, string> {
  return new Map(Array.from(records, ([file, record]) => [file, JSON.stringify(record)]))
}
