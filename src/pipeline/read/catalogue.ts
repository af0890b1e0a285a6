import { is } from 'valibot'
import type { Source } from '#model/article.ts'
import {
  type Catalogue,
  EventEntry,
  OutletEntry,
  PersonEntry,
  type Site,
  SiteEntry,
  WorkEntry,
} from '#model/catalogue.ts'
import { Slug } from '#model/fields.ts'
import { type Problem, sortProblems } from '#model/problem.ts'
import { catalogueFiles, type CatalogueFile } from './catalogue-files.ts'
import { closeCatalogue } from './close-catalogue.ts'
import { decode } from './decode.ts'
import { type KeysSchema, readEntry } from './entry.ts'
import { checkFormerly, type OldIds } from './formerly.ts'
import { problemIn } from './problem-in.ts'
import { CATALOGUE_REFERENCES, checkReferences, type Folder, type Ids } from './references.ts'

/**
 * What is known beforehand, from the files below `root` that are not articles. The problems of all files are told
 * at once; a file with a problem is left out, and so is every mention of its id in the others. `ids` has the ids
 * of all files, also of those left out. `site` is null where site.yaml is missing or broken.
 */
export function readCatalogue(
  sources: readonly Source[],
  root = 'content/',
): { site: Site | null; catalogue: Catalogue; ids: Ids; problems: Problem[] } {
  const { files, ids, site, problems } = catalogueFiles(sources, root)
  const old: OldIds = new Map()
  const readFolder = <T extends object>(folder: Folder, schema: KeysSchema<T>) =>
    files.flatMap((file) => {
      if (file.folder !== folder) return []
      const { value, problems: found } = readCatalogueFile(file, schema, root, ids, old)
      problems.push(...found)
      return value && !found.some(({ fatal }) => fatal) ? [{ ...value, id: file.id }] : []
    })
  const catalogue = closeCatalogue({
    people: readFolder('people', PersonEntry),
    works: readFolder('works', WorkEntry),
    events: readFolder('events', EventEntry),
    outlets: readFolder('outlets', OutletEntry),
  })
  const known = readSite(site, root)
  problems.push(...known.problems)
  return { site: known.site, catalogue, ids, problems: sortProblems(problems) }
}

function readCatalogueFile<T extends object>(
  place: CatalogueFile,
  schema: KeysSchema<T>,
  root: string,
  ids: Ids,
  old: OldIds,
): { value: T | null; problems: Problem[] } {
  const { source, folder, id } = place
  const { file } = source
  const { text, problems } = decode(source)
  if (!is(Slug, id)) {
    const hint = 'use small letters, digits and single hyphens, as in "han-so-hee.yaml"'
    problems.push(problemIn(file, null, 'file-name', "the file's name is no id", hint))
  }
  if (text === null) return { value: null, problems }
  const entry = readEntry(file, text, schema)
  const loose = checkReferences(file, root, entry, CATALOGUE_REFERENCES[folder], ids)
  const taken = checkFormerly(place, entry, ids, old)
  return { value: entry.value, problems: [...problems, ...entry.problems, ...loose, ...taken] }
}

function readSite(source: Source | null, root: string): { site: Site | null; problems: Problem[] } {
  if (!source) {
    const hint = 'add it, with the lines "name:" and "description:"'
    const problem = problemIn(`${root}site.yaml`, null, 'site', 'is missing', hint)
    return { site: null, problems: [problem] }
  }
  const { text, problems } = decode(source)
  if (text === null) return { site: null, problems }
  const { value, problems: found } = readEntry(source.file, text, SiteEntry)
  return { site: value, problems: [...problems, ...found] }
}
