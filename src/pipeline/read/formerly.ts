import type { Problem } from '#model/problem.ts'
import type { CatalogueFile } from './catalogue-files.ts'
import type { Entry } from './entry.ts'
import { problemIn } from './problem-in.ts'
import type { Ids } from './references.ts'

/** By folder and old id, the file that has it as its own old id. */
export type OldIds = Map<string, string>

/**
 * A problem for each old id of an entry to which its address cannot lead: another entry has it, or had it. What is
 * taken in is written into `old`.
 */
export function checkFormerly(
  { source, folder }: CatalogueFile,
  { value, line }: Pick<Entry<object>, 'value' | 'line'>,
  ids: Ids,
  old: OldIds,
): Problem[] {
  const formerly =
    value && 'formerly' in value && Array.isArray(value.formerly) ? value.formerly : []
  return formerly.flatMap((id: unknown, at) => {
    const key = `${folder}/${String(id)}`
    const other = ids[folder].has(String(id)) ? `${key}.yaml` : old.get(key)
    old.set(key, source.file)
    if (other === undefined) return []
    const message = `formerly "${String(id)}" belongs to ${other}`
    return problemIn(source.file, line(['formerly', at]), 'formerly', message, 'take it out of one')
  })
}
