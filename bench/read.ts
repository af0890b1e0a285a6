/**
 * Reads N generated articles with Dojang and with compromise's people(), taking turns in one process.
 *   npm run bench:read -- ../shared/corpus/synth.mjs [N]      (2,000 unless told)
 *   npm run bench:read -- ../shared/corpus/synth.mjs N --memory
 * Prints articles a second of processor time, so that what else the machine does is not counted; the ratio to
 * compromise; recall and precision of people against the generator's truth, where directors and other people count
 * as wrong. With --memory, Dojang alone reads N articles from a file, line by line, and the heap is told on the way.
 */
import { execFileSync } from 'node:child_process'
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { type Catalogue, EMPTY_CATALOGUE } from '#model/catalogue.ts'
import { fold } from '#model/fold.ts'
import { type Reader, type Sample, compromise, dojang } from './readers.ts'

/** So many articles a reader reads at its turn; the first turn warms up and is not counted. */
const TURN = 100

type Tally = { seconds: number; right: number; found: number; true: number }

const [generator, count = '2000', mode] = process.argv.slice(2)
if (!generator) {
  console.error('usage: npm run bench:read -- GENERATOR [N] [--memory]')
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'dojang-bench-'))
try {
  execFileSync(process.execPath, [resolve(generator), count, folder, '--ndjson'])
  const file = join(folder, 'articles.ndjson')
  if (mode === '--memory') await memory(file)
  else race(readFileSync(file, 'utf8').trim().split('\n').map(sampleOf))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function sampleOf(line: string): Sample {
  const { id, headline, body, people, works } = JSON.parse(line)
  return { file: `${id}.txt`, text: `${headline}\n\n${body}`, people, works }
}

function race(all: Sample[]): void {
  const readers = [
    dojang('Dojang, empty catalogue', EMPTY_CATALOGUE),
    dojang('Dojang, all names known', catalogueOf(all)),
    compromise(),
  ]
  const tallies = readers.map(() => ({ seconds: 0, right: 0, found: 0, true: 0 }))
  for (const [at, reader] of readers.entries())
    turn(reader, all.slice(0, TURN), { ...tallies[at]! })
  for (let start = 0; start < all.length; start += TURN)
    for (const [at, reader] of readers.entries())
      turn(reader, all.slice(start, start + TURN), tallies[at]!)
  const slowest = all.length / tallies[2]!.seconds
  for (const [at, { name }] of readers.entries()) {
    const { seconds, right, found, true: people } = tallies[at]!
    const speed = all.length / seconds
    console.log(
      `${name.padEnd(26)}${speed.toFixed(0).padStart(6)} articles/s of processor, ${(speed / slowest).toFixed(1).padStart(5)} times compromise; ` +
        `people: recall ${(right / people).toFixed(3)}, precision ${(right / found).toFixed(3)}`,
    )
  }
}

/** One reader reads some articles; only the reading is timed. */
function turn(reader: Reader, articles: Sample[], tally: Tally): void {
  const before = process.cpuUsage()
  const read = articles.map(reader.people)
  const { user, system } = process.cpuUsage(before)
  tally.seconds += (user + system) / 1e6
  for (const [at, { people }] of articles.entries()) {
    const found = new Set(read[at]!.map(fold))
    tally.found += found.size
    tally.true += people.length
    tally.right += people.filter((name) => found.has(fold(name))).length
  }
}

/** A catalogue of everyone and everything in the articles, by name alone. */
function catalogueOf(articles: Sample[]): Catalogue {
  const each = (of: (article: Sample) => string[]) => [...new Set(articles.flatMap(of))]
  const entry = (name: string) => ({ id: fold(name), name, aliases: [] })
  return {
    ...EMPTY_CATALOGUE,
    people: each(({ people }) => people).map((name) => ({ ...entry(name), role: 'actor' })),
    works: each(({ works }) => works).map((name) => ({
      ...entry(name),
      kind: 'drama',
      cast: [],
      directors: [],
      writers: [],
    })),
  }
}

async function memory(file: string): Promise<void> {
  if (!globalThis.gc) throw new Error('run node with --expose-gc')
  const reader = dojang('', EMPTY_CATALOGUE)
  let read = 0
  for await (const line of createInterface({ input: createReadStream(file) })) {
    reader.people(sampleOf(line))
    read++
    if (!/^10*$/.test(String(read)) || read < 1_000) continue
    globalThis.gc()
    const { heapUsed, rss } = process.memoryUsage()
    console.log(
      `after ${read.toLocaleString('en').padStart(7)} articles: heap ${(heapUsed / 1e6).toFixed(1)} MB, resident ${(rss / 1e6).toFixed(0)} MB`,
    )
  }
}
