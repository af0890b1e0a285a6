import { resolve } from 'node:path'
import type { Source } from '#model/article.ts'
import type { Catalogue, Site } from '#model/catalogue.ts'
import type { Problem } from '#model/problem.ts'
import { readCatalogue } from '#pipeline/read/catalogue.ts'
import type { Ids } from '#pipeline/read/references.ts'
import { readFiles } from './read-files.ts'

/** What an editor's folder holds. `root` is how its files are named in problems: 'content/'. */
export type Content = {
  root: string
  site: Site | null
  catalogue: Catalogue
  /** Every id that has a file, also a broken one. */
  ids: Ids
  articles: Source[]
  problems: Problem[]
}

/** Reads a content folder: the catalogue whole, the articles as files. Problems of the catalogue are in `problems`. */
export async function loadContent(folder: string): Promise<Content> {
  const root = rootOf(folder)
  return contentOf(await readFiles(resolve(folder), root), root)
}

/** The content that files make. Pure. */
export function contentOf(sources: readonly Source[], root: string): Content {
  const isArticle = ({ file }: Source) => file.startsWith(`${root}articles/`)
  const rest = sources.filter((source) => !isArticle(source))
  return { root, articles: sources.filter(isArticle), ...readCatalogue(rest, root) }
}

/** A folder's name as problems begin with it: as it was given, with one slash at its end. */
export function rootOf(folder: string): string {
  return `${folder.replaceAll('\\', '/').replace(/(?<!\/)\/+$/, '')}/`
}
