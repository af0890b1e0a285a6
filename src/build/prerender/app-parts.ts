import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from 'vite'

/** The app's files that a page needs, as addresses: those of every page, and what its kind needs besides. */
export type AppParts = { app: readonly string[]; page: readonly string[] }

/**
 * Reads from the manifest that Vite wrote what the app's first module is made of, and a kind of page: style sheets, then
 * scripts, each behind all that it leans on.
 *
 * @param out the folder of the built site. @param base the path that it is served from, with a slash at both ends.
 * @param app the first module, from the project's folder.
 */
export function readAppParts(out: string, base: string, app: string): (kind: string) => AppParts {
  const manifest: Manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'))
  const filesOf = (...roots: string[]) => {
    const chunks = new Set<string>()
    for (const root of roots) collect(manifest, root, chunks)
    const parts = Array.from(chunks, (name) => manifest[name]!)
    const files = [...parts.flatMap(({ css = [] }) => css), ...parts.map(({ file }) => file)]
    return files.map((file) => base + file)
  }
  const ofEach = filesOf(app)
  return (kind) => {
    const all = filesOf(app, `src/routes/${kind}.tsx`)
    return { app: ofEach, page: all.filter((file) => !ofEach.includes(file)) }
  }
}

/** Adds a chunk behind all that it imports. */
function collect(manifest: Manifest, name: string, chunks: Set<string>): void {
  if (chunks.has(name)) return
  for (const next of manifest[name]?.imports ?? []) collect(manifest, next, chunks)
  if (manifest[name]) chunks.add(name)
}
