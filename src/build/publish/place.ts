import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** Puts a file in its place, whole or not at all. A file that has not changed is left alone, so that its ETag stays. */
export function place(from: string, to: string): boolean {
  if (isSame(from, to)) return false
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, `${to}.next`)
  renameSync(`${to}.next`, to)
  return true
}

function isSame(a: string, b: string): boolean {
  return (
    existsSync(b) &&
    statSync(a).size === statSync(b).size &&
    readFileSync(a).equals(readFileSync(b))
  )
}

/**
 * Removes what is not wanted of a file or a folder, and folders that become empty.
 *
 * @param path its path below `root`, as `isWanted` is asked about it: a folder that is wanted is not looked into.
 * @returns how many files were removed.
 */
export function prune(root: string, path: string, isWanted: (path: string) => boolean): number {
  const full = join(root, path)
  if (!existsSync(full) || isWanted(path)) return 0
  if (!statSync(full).isDirectory()) {
    rmSync(full)
    return 1
  }
  const removed = readdirSync(full)
    .map((name) => prune(root, `${path}/${name}`, isWanted))
    .reduce((sum, count) => sum + count, 0)
  if (readdirSync(full).length === 0) rmdirSync(full)
  return removed
}
