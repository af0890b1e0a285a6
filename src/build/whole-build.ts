import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, renameSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Lets a build write beside its place, and puts it there once it is whole: while it runs, and after Ctrl-C or a
 * fault, the site of before stands as it was.
 */
export function wholeBuild(): Plugin {
  let place: string
  let beside: string
  let isWritten = false
  return {
    name: 'dojang:whole-build',
    apply: 'build',
    config({ root = '.', build }) {
      place = resolve(root, build?.outDir ?? 'dist')
      beside = join(dirname(place), `.${basename(place)}.next`)
      return { build: { outDir: beside, emptyOutDir: true } }
    },
    writeBundle: { order: 'post', sequential: true, handler: () => void (isWritten = true) },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        if (isWritten) replace(place, beside)
      },
    },
  }
}

/** Where a build keeps what the next one may use of it: beside the site, and with it or not at all. */
export function keptBeside(next: string): string {
  return next.replace(/\.next$/, '.kept')
}

/** Puts a folder in the place of another. Does not wait in between, so that Ctrl-C comes before or after. */
function replace(place: string, by: string): void {
  const old = `${by}.old-`
  if (existsSync(place)) renameSync(place, old + randomUUID())
  renameSync(by, place)
  for (const name of readdirSync(dirname(by))) {
    // Of a build whose deleting was broken off, too.
    if (name.startsWith(basename(old))) deleteMeanwhile(join(dirname(by), name))
  }
}

/** Deletes a folder without being waited for: the files of a large site take as long to delete as to make. */
function deleteMeanwhile(folder: string): void {
  const code = 'require("node:fs").rmSync(process.argv[1], { recursive: true, force: true })'
  spawn(process.execPath, ['-e', code, folder], { detached: true, stdio: 'ignore' }).unref()
}
