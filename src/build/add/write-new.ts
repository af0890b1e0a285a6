import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a new file, whole or not at all: first beside it under a hidden name, which no one reads, then by one link
 * under its own. Throws where the name is taken by then; nothing is ever overwritten. Does not wait in between, so
 * that Ctrl-C comes before or after.
 */
export function writeNew(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`)
  try {
    writeFileSync(draft, text)
    linkSync(draft, path)
  } finally {
    rmSync(draft, { force: true })
  }
}
