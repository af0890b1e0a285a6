import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The endings of a file's compressed copies, which servers send in its place. */
export const COPIES = ['.br', '.gz']

/** A compressed copy's own file; any other as it is. */
export const originalOf = (file: string) => file.replace(/\.(?:br|gz)$/, '')

/** The files below a folder, with slashes, none hidden, and no compressed copies. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/(?:^|\/)\./.test(file) && originalOf(file) === file)
    .toSorted()
}

/** What a file lies in at the top of its site, or its own name there. */
export const topOf = (file: string) => file.split('/')[0]!

/**
 * Under which name a file of a site lasts, since that name changes with its content: its own in `assets/`, that of its
 * folder in `data/`. Null for all others, which a newer build replaces.
 */
export function lastingName(file: string): string | null {
  const [, asset, data] = /^(?:(assets\/.+)|(data\/[^/]+))/.exec(originalOf(file)) ?? []
  return asset ?? data ?? null
}

/** When a file goes to its place: first what pages ask for, then all else, pages, and last the worker that saves them. */
export function turnOf(file: string): number {
  if (lastingName(file) !== null) return 0
  if (file === 'sw.js') return 3
  return file.endsWith('.html') ? 2 : 1
}
