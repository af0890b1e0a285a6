import { createReadStream, existsSync, readFileSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { byteLines } from '../extract/byte-lines.ts'
import { hash } from '../hash.ts'
import { workerFile } from '../worker-file.ts'
import { writeFiles } from '../write-files.ts'
import type { Reading } from './read-own.ts'

/** Readings by the hash of all that they were made of, kept on disk from one build to the next. */
export type KeptReadings = {
  /** Those of the last build that are wanted. None where another version of the code had made them. */
  load: (wanted: ReadonlySet<string>) => Promise<Map<string, Reading>>
  /** Puts these in the place of those of the build before. */
  save: (readings: ReadonlyMap<string, Reading>) => Promise<void>
}

const LOCK_FILE = fileURLToPath(new URL('../../../package-lock.json', import.meta.url))

/**
 * What one build read, for the next: one file in a folder, which may be deleted at any time. Its first line names the
 * code that read; then comes a line for each article. Those that could not be read are not kept.
 */
export function keptReadings(folder: string): KeptReadings {
  const file = join(folder, 'readings')
  return {
    load: async (wanted) => {
      const readings = new Map<string, Reading>()
      if (!existsSync(file)) return readings
      const code = await readingCode()
      for await (const { number, bytes } of byteLines(createReadStream(file), Infinity)) {
        const line = Buffer.from(bytes!)
        const key = line.toString('latin1', 0, KEY)
        if (number === 1 && key !== code) break
        if (wanted.has(key)) readings.set(key, JSON.parse(line.toString('utf8', KEY)))
      }
      return readings
    },
    save: async (readings) => {
      const unfinished = `${file}.${process.pid}`
      writeFiles(dirname(unfinished), linesOf(basename(unfinished), await readingCode(), readings))
      renameSync(unfinished, file)
    },
  }
}

/** The letters of a key, which is a hash. */
const KEY = hash('').length

function* linesOf(
  name: string,
  code: string,
  readings: ReadonlyMap<string, Reading>,
): Generator<[name: string, line: string]> {
  yield [name, `${code}\n`]
  for (const [key, reading] of readings)
    if (reading.article) yield [name, `${key}${JSON.stringify(reading)}\n`]
}

/** What reads, as a hash: our own code, the packages that it uses, and what Node knows of letters. */
async function readingCode(): Promise<string> {
  const worker = await workerFile(new URL('worker.ts', import.meta.url))
  return hash(basename(worker), readFileSync(LOCK_FILE), process.version)
}
