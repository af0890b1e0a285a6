import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { lastingName, topOf } from './published-names.ts'

/** Builds before the newest whose parts stay: who opened a page of theirs may still ask for them. */
const KEPT = 2

const Builds = v.object({
  /** Every file and folder at the top that publish put there and has not taken away: the rest is not Dojang's. */
  top: v.array(v.string()),
  /** For each kept build, newest first, the names of what lasts of it. */
  parts: v.array(v.array(v.string())),
})

/** The builds whose parts lie in a published folder, as its file builds.json names them. */
export type Builds = v.InferOutput<typeof Builds>

const NAME = 'builds.json'

/** What was published into a folder so far; null where nothing was, or nobody can tell. */
export function readBuilds(folder: string): Builds | null {
  try {
    return v.parse(Builds, JSON.parse(readFileSync(join(folder, NAME), 'utf8')))
  } catch {
    return null
  }
}

/** The list with one more build on it. The same build again changes nothing. */
export function withBuild(before: Builds | null, files: readonly string[]): Builds {
  const own = [...new Set(files.flatMap((file) => lastingName(file) ?? []))]
  const older = (before?.parts ?? []).filter((parts) => parts.join('\n') !== own.join('\n'))
  return {
    top: unique([...files.map(topOf), ...(before?.top ?? [])]),
    parts: [own, ...older].slice(0, KEPT + 1),
  }
}

/** The list once nothing else of older builds is there: what is put in that place later is not Dojang's. */
export function afterRemoval({ parts }: Builds, files: readonly string[]): Builds {
  return { top: unique([...files, ...parts.flat()].map(topOf)), parts }
}

const unique = (names: readonly string[]) => [...new Set(names)].toSorted()

/** Writes the list, whole or not at all. */
export function writeBuilds(folder: string, builds: Builds): void {
  const file = join(folder, NAME)
  writeFileSync(`${file}.next`, JSON.stringify(builds))
  renameSync(`${file}.next`, file)
}
