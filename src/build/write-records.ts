import { renameSync } from 'node:fs'
import { join } from 'node:path'
import type { BuiltSite } from './build-site.ts'
import { hash } from './hash.ts'
import { writeFiles } from './write-files.ts'

/** Where the records of a site lie: the folder, with a slash at its end, and their files' names in it. */
export type WrittenRecords = { folder: string; files: readonly string[] }

/**
 * Writes records below a site's folder as they are made, so that of a large archive no more than one is held. All lie
 * in one folder that is named by what is in them, so that those of two builds never mix.
 *
 * @param onRecord is handed each before it becomes JSON.
 */
export function writeRecords(
  out: string,
  records: BuiltSite['records'],
  onRecord: (file: string, record: unknown) => void,
): WrittenRecords {
  const sums = new Map<string, string>()
  const unnamed = join(out, 'data/next')
  writeFiles(unnamed, pieces())
  const folder = `data/${nameOf(sums)}/`
  renameSync(unnamed, join(out, folder))
  return { folder, files: [...sums.keys()] }

  function* pieces(): Generator<readonly [file: string, json: string]> {
    for (const [file, record] of records) {
      onRecord(file, record)
      const json = JSON.stringify(record)
      sums.set(file, hash(json))
      yield [file, json]
    }
  }
}

/** The name of a set of records, each by its file's name and a hash of its bytes: another for any other set. */
export function nameOf(sums: ReadonlyMap<string, string>): string {
  return hash(...[...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)).flat()).slice(0, 12)
}
