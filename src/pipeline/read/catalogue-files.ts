import type { Source } from '#model/article.ts'
import type { Problem } from '#model/problem.ts'
import { problemIn } from './problem-in.ts'
import { type Folder, FOLDERS, type Ids } from './references.ts'

/** A file of the catalogue, and what its place says: `people/han-so-hee.yaml`. */
export type CatalogueFile = { source: Source; folder: Folder; id: string }

/**
 * Sorts content files by what their names say they are. Of two files with one id the first stays. A file that
 * nothing reads is told, but does no harm.
 */
export function catalogueFiles(
  sources: readonly Source[],
  root: string,
): { files: CatalogueFile[]; ids: Ids; site: Source | null; problems: Problem[] } {
  const ids: Record<Folder, Set<string>> = {
    people: new Set(),
    works: new Set(),
    events: new Set(),
    outlets: new Set(),
  }
  const byId = new Map<string, CatalogueFile>()
  const problems: Problem[] = []
  let site: Source | null = null
  for (const source of sources) {
    const name = source.file.slice(root.length)
    const [, folder, id] = /^([a-z]+)\/([^/]+)\.ya?ml$/.exec(name) ?? []
    if (name === 'site.yaml') site = source
    else if (id === undefined || !isFolder(folder)) problems.push(stray(source.file))
    else {
      // Two names that differ in capitals alone are one file on some disks.
      const key = `${folder}/${id.toLowerCase()}`
      const other = byId.get(key)
      if (other) problems.push(sameId(source.file, other.source.file))
      else byId.set(key, { source, folder, id })
      ids[folder].add(id)
    }
  }
  return { files: [...byId.values()], ids, site, problems }
}

function isFolder(name: string | undefined): name is Folder {
  return FOLDERS.some((folder) => folder === name)
}

function sameId(file: string, other: string): Problem {
  return problemIn(file, null, 'same-id', `has the same id as ${other}`, 'keep one of the two')
}

function stray(file: string): Problem {
  const hint = `articles go into articles/, and .yaml files into ${FOLDERS.join('/, ')}/`
  return { ...problemIn(file, null, 'stray', 'is not read', hint), fatal: false }
}
