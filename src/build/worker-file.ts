import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

/** Below node_modules, so that the worker finds the packages that it imports. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/dojang/', import.meta.url))

const made = new Map<string, Promise<string>>()

/**
 * The path of a worker as JavaScript, in one file, made of what its sources say now; its name is that of the code.
 * Node 20 runs no TypeScript in a worker, and tsx would take each worker longer to load the stages file by file than
 * to read a hundred articles.
 */
export function workerFile(source: URL): Promise<string> {
  const file = made.get(source.href) ?? make(source)
  made.set(source.href, file)
  return file
}

async function make(source: URL): Promise<string> {
  const input = fileURLToPath(source)
  const bundle = await rolldown({ input, platform: 'node', external: /^[a-z@]/ })
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false })
  await bundle.close()
  const { code } = output[0]
  const path = join(
    CACHE,
    `worker-${createHash('sha256').update(code).digest('hex').slice(0, 12)}.mjs`,
  )
  if (existsSync(path)) return path
  mkdirSync(CACHE, { recursive: true })
  // Another process may be at the same: whoever renames last leaves the same bytes.
  writeFileSync(`${path}.${process.pid}`, code)
  renameSync(`${path}.${process.pid}`, path)
  return path
}
