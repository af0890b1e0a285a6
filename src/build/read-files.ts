import { readdir, readFile } from 'node:fs/promises'
import { join, posix, relative, sep } from 'node:path'
import type { Source } from '#model/article.ts'

/** Files read at one time: enough to keep a disk busy, few enough for any limit on open files. */
const AT_ONCE = 64

/**
 * Every file below a folder, at any depth, in the order of their names whatever the system's. They are named
 * `ROOT/people/x.yaml`. Hidden files and those that editors leave beside a file (`x~`) are no content. A folder
 * that is not there has no files; a file that is deleted meanwhile is not there.
 */
export async function readFiles(folder: string, root: string): Promise<Source[]> {
  const names = await filesBelow(folder)
  const sources: Source[] = []
  for (let start = 0; start < names.length; start += AT_ONCE) {
    const batch = names.slice(start, start + AT_ONCE).map(async (name) => {
      const content = await unlessMissing(readFile(join(folder, name)))
      return content === null ? [] : [{ file: posix.join(root, name), content }]
    })
    sources.push(...(await Promise.all(batch)).flat())
  }
  return sources
}

/** The names of all files below a folder, from the folder, with `/` on every system. Hidden ones are left out. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await unlessMissing(readdir(folder, { recursive: true, withFileTypes: true }))
  return (entries ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !/(?:^|\/)\.|~$/.test(name))
    .toSorted()
}

/** Null where the file system says that there is no such file or folder. */
async function unlessMissing<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
