import { existsSync, mkdirSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Io } from '../io.ts'
import { type Progress, progressOn } from '../progress.ts'
import { afterRemoval, type Builds, readBuilds, withBuild, writeBuilds } from './builds.ts'
import { compress } from './compress.ts'
import { PUBLISH_USAGE, publishOptions } from './options.ts'
import { place, prune } from './place.ts'
import { COPIES, filesOf, lastingName, originalOf, topOf, turnOf } from './published-names.ts'

/**
 * `npm run publish -- FOLDER`: puts a built site into a folder, so that a reader never meets a page whose parts are
 * missing: parts first, pages last, and the parts of the two builds before stay. The exit code is given; throws
 * `WrongUse`.
 */
export async function publish(args: string[], { stdout, stderr }: Io): Promise<number> {
  const { help, from, to, plain } = publishOptions(args)
  if (help) {
    stdout.write(`${PUBLISH_USAGE}\n`)
    return 0
  }
  if (!existsSync(join(from, 'index.html'))) {
    stderr.write(`There is no site in ${from}; run "npm run build" first.\n`)
    return 1
  }
  const files = filesOf(from)
  const before = readBuilds(to)
  const isOwn = (file: string) => before?.top.includes(topOf(file))
  const taken = files.find((file) => !isOwn(file) && existsSync(join(to, topOf(file))))
  if (taken !== undefined) {
    stderr.write(
      `${join(to, topOf(taken))} was not put there by this command; name a folder of the site's own.\n`,
    )
    return 1
  }
  const progress = progressOn(stderr)
  if (!plain) await compressAll(files, { from, to, before, progress })
  const ends = plain ? [''] : ['', ...COPIES]
  const { placed, removed, kept } = replace(files, { from, to, before, ends, progress })
  progress.end()
  stdout.write(
    `${to}: ${files.length} files, ${placed} of them new or changed; ${removed} old ones removed (with compressed copies); parts of ${kept} earlier builds kept.\n`,
  )
  return 0
}

type Task = { from: string; to: string; before: Builds | null; progress: Progress }

/** Compresses as many files at once as there are cores. */
async function compressAll(
  files: readonly string[],
  { from, to, before, progress }: Task,
): Promise<void> {
  const rest = files.values()
  let done = 0
  const one = async () => {
    for (const file of rest) {
      await compress(from, file, join(to, publishedName(file, before)))
      progress.count('compressing', ++done, files.length)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, one))
}

/** Where the build before has the same file: the folder of its data has another name. */
function publishedName(file: string, before: Builds | null): string {
  const data = before?.parts[0]?.find((name) => name.startsWith('data/'))
  return data === undefined ? file : file.replace(/^data\/[^/]+/, data)
}

function replace(
  files: readonly string[],
  { from, to, before, ends, progress }: Task & { ends: readonly string[] },
): { placed: number; removed: number; kept: number } {
  mkdirSync(to, { recursive: true })
  const builds = withBuild(before, files)
  // Before any page is there: should this be ended midway, the next time knows what these pages need.
  writeBuilds(to, builds)
  let placed = 0
  for (const [at, file] of files.toSorted((a, b) => turnOf(a) - turnOf(b)).entries()) {
    const changed = ends
      .filter((end) => existsSync(join(from, file + end)))
      .map((end) => place(join(from, file + end), join(to, file + end)))
    if (changed.includes(true)) placed++
    progress.count('putting files into place', at + 1, files.length)
  }
  const lasting = new Set(builds.parts.flat())
  const isWanted = (path: string) => {
    const name = lastingName(path)
    if (name !== null) return lasting.has(name)
    const isFile = ends.includes(path.slice(originalOf(path).length))
    return isFile && existsSync(join(from, path)) && statSync(join(from, path)).isFile()
  }
  const removed = builds.top
    .flatMap((top) => ['', ...COPIES].map((end) => prune(to, top + end, isWanted)))
    .reduce((sum, count) => sum + count, 0)
  writeBuilds(to, afterRemoval(builds, files))
  return { placed, removed, kept: builds.parts.length - 1 }
}
