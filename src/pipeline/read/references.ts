import { is } from 'valibot'
import { Slug } from '#model/fields.ts'
import type { Problem } from '#model/problem.ts'
import type { Entry } from './entry.ts'
import { choose } from './phrase.ts'
import { problemIn } from './problem-in.ts'
import type { Path } from './yaml-text.ts'

/** The folders of the catalogue. */
export const FOLDERS = ['people', 'works', 'events', 'outlets'] as const
export type Folder = (typeof FOLDERS)[number]

/** Ids that have a file, by folder; also of files that are broken, so that one problem does not make others. */
export type Ids = Record<Folder, ReadonlySet<string>>

/** Where an entry names an id: the way to it (`*`: every item of a list), and the folder that has its file. */
export type Reference = [way: readonly string[], folder: Folder]

/** The ids that each kind of catalogue entry names. */
export const CATALOGUE_REFERENCES: Record<Folder, Reference[]> = {
  people: [],
  works: [
    [['cast', '*', 'person'], 'people'],
    [['directors', '*'], 'people'],
    [['writers', '*'], 'people'],
  ],
  events: [
    [['works', '*'], 'works'],
    [['people', '*'], 'people'],
  ],
  outlets: [],
}

/** The ids that front matter names. */
export const FRONT_REFERENCES: Reference[] = [
  [['outlet'], 'outlets'],
  [['reports', '*', 'people', '*'], 'people'],
  [['reports', '*', 'works', '*'], 'works'],
  [['reports', '*', 'event'], 'events'],
]

/** A problem for each id in an entry that has no file. `root` is the content folder with its slash. */
export function checkReferences(
  file: string,
  root: string,
  entry: Pick<Entry<unknown>, 'raw' | 'line'>,
  references: readonly Reference[],
  ids: Ids,
): Problem[] {
  return references.flatMap(([way, folder]) =>
    follow(entry.raw, way, []).flatMap(({ path, value }) => {
      if (!is(Slug, value) || ids[folder].has(value)) return []
      const label = path.findLast((step) => typeof step === 'string')
      const near = choose(value, ids[folder])
      const add = `add ${root}${folder}/${value}.yaml`
      const hint = near ? `${near}, or ${add}` : add
      return problemIn(file, entry.line(path), 'reference', `${label} "${value}" has no file`, hint)
    }),
  )
}

/** Every value that a way leads to, with its path. What is not a map or a list on the way leads nowhere. */
function follow(
  value: unknown,
  [step, ...rest]: readonly string[],
  path: Path,
): { path: Path; value: unknown }[] {
  if (step === undefined) return [{ path, value }]
  if (step === '*')
    return Array.isArray(value)
      ? value.flatMap((item: unknown, index) => follow(item, rest, [...path, index]))
      : []
  if (typeof value !== 'object' || value === null) return []
  const part = Object.entries(value).find(([key]) => key === step)
  return part ? follow(part[1], rest, [...path, step]) : []
}
