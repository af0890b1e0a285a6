import type { Source } from '#model/article.ts'
import type { Site } from '#model/catalogue.ts'
import { type Problem, sortProblems } from '#model/problem.ts'
import { compile } from '#pipeline/compile/compile.ts'
import { hash } from './hash.ts'
import { contentOf } from './load-content.ts'
import { createRereader } from './reading/reread.ts'
import { createSealCutter } from './seals/seal.ts'

/**
 * What site.yaml says (null where it is broken), the JSON of each record by its file's name (`model/files.ts`), and
 * everything that is wrong with the content.
 */
export type BuiltSite = {
  site: Site | null
  files: ReadonlyMap<string, string>
  problems: Problem[]
}

/** `onRead` is told how many articles are read. `onRecord` is handed each record before it becomes JSON. */
type Listeners = {
  onRead?: (done: number, total: number) => void
  onRecord?: (file: string, record: unknown) => void
}

/**
 * A builder of sites: the files of a content folder in, records out; same files, same bytes. A file with a fatal
 * problem is left out. It remembers what it made of each article, so that an edit costs one reading, or all of
 * them where the catalogue changed.
 */
export function createSiteBuilder({ onRead, onRecord }: Listeners = {}): (
  sources: readonly Source[],
  root: string,
) => Promise<BuiltSite> {
  const seal = createSealCutter()
  const readAll = createRereader(onRead)

  return async (sources, root) => {
    const content = contentOf(sources, root)
    const { site, catalogue } = content
    const readings = await readAll(content)
    const articles = readings.flatMap(({ article }) => article ?? [])
    const { files: records, problems } = compile({ articles, catalogue, seal })
    const files = new Map<string, string>()
    for (const [file, record] of records) {
      onRecord?.(file, record)
      files.set(file, JSON.stringify(record))
    }
    return {
      site,
      files,
      problems: sortProblems([
        ...content.problems,
        ...readings.flatMap((reading) => reading.problems),
        ...problems,
      ]),
    }
  }
}

/** The name of a set of records: the same for the same bytes, another for any other. */
export function nameOf(files: BuiltSite['files']): string {
  return hash(...[...files].toSorted(([a], [b]) => (a < b ? -1 : 1)).flat()).slice(0, 12)
}
