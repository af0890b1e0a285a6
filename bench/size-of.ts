import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The files below a folder whose names end so, and their megabytes. */
export function sizeOf(folder: string, end = ''): { files: number; megabytes: number } {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size)
  return { files: sizes.length, megabytes: sizes.reduce((sum, size) => sum + size, 0) / 1e6 }
}
