import type { Source } from '#model/article.ts'
import type { Problem } from '#model/problem.ts'
import { type BuiltSite, createSiteBuilder, filesOf } from './build-site.ts'
import { readFiles } from './read-files.ts'

/** A site as it is served while it is edited: `files` are the JSON of each record by its file's name. */
export type LiveSite = Pick<BuiltSite, 'site' | 'problems'> & { files: ReadonlyMap<string, string> }

/**
 * The site of a folder that is being edited. Each call reads the folder again. A file that is broken now counts as
 * it last was when it was whole, so that what stands there stays while the rest changes; `problems` tells of it.
 */
export function createLiveSite(folder: string, root: string): () => Promise<LiveSite> {
  const build = createSiteBuilder()
  const whole = new Map<string, Source>()

  return async () => {
    const sources = await readFiles(folder, root)
    const built = await build(sources, root)
    const broken = brokenFiles(built.problems)
    for (const source of sources) if (!broken.has(source.file)) whole.set(source.file, source)
    if (broken.size === 0) return served(built)
    const mended = sources.flatMap(({ file }) => whole.get(file) ?? [])
    return { ...served(await build(mended, root)), problems: built.problems }
  }
}

function served({ site, records, problems }: BuiltSite): LiveSite {
  return { site, problems, files: filesOf(records) }
}

function brokenFiles(problems: readonly Problem[]): Set<string> {
  return new Set(problems.filter(({ fatal }) => fatal).map(({ file }) => file))
}
