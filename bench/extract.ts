/**
 * Measures `npm run extract` on generated articles, streamed through standard input.
 *   npm run bench:extract -- ../shared/corpus/synth.mjs [N ...]      (1,000, 10,000 and 100,000 unless told)
 * Prints for each N and number of threads (0: the program's own): seconds, articles a second, peak memory. Fails
 * where the output is not the same bytes with any number of threads.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  closeSync,
  createReadStream,
  createWriteStream,
  mkdtempSync,
  openSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'

const [generator, ...counts] = process.argv.slice(2)
if (!generator) {
  console.error(
    'usage: npm run bench:extract -- GENERATOR [N ...]   GENERATOR: ../shared/corpus/synth.mjs',
  )
  process.exit(2)
}

/** A file of N generated articles as lines that `extract` takes. */
async function generate(count: number, folder: string): Promise<string> {
  execFileSync(process.execPath, [resolve(generator!), String(count), folder, '--ndjson'])
  const path = join(folder, `${count}.ndjson`)
  await pipeline(
    createInterface({ input: createReadStream(join(folder, 'articles.ndjson')) }),
    async function* (lines: AsyncIterable<string>) {
      for await (const line of lines) {
        const { id, headline, body } = JSON.parse(line)
        yield `${JSON.stringify({ file: `${id}.txt`, text: `${headline}\n\n${body}` })}\n`
      }
    },
    createWriteStream(path),
  )
  return path
}

/** One run: what it took, and the SHA-256 of what it printed. */
async function measure(input: string, threads: number) {
  const output = `${input}.out`
  const files = [openSync(input, 'r'), openSync(output, 'w')] as const
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'bench/extract-once.ts'],
    {
      env: { ...process.env, DOJANG_WORKERS: String(threads) },
      stdio: [...files, 'pipe'],
      encoding: 'utf8',
    },
  )
  for (const file of files) closeSync(file)
  if (status !== 0) throw new Error(`extract failed: ${stderr}`)
  const { seconds, peakMB } = JSON.parse(stderr.trim().split('\n').at(-1)!)
  const sum = createHash('sha256')
  await pipeline(createReadStream(output), sum)
  return { seconds, peakMB, bytes: sum.digest('hex') }
}

const folder = mkdtempSync(join(tmpdir(), 'dojang-bench-'))
const sums = new Map<number, string>()
try {
  console.log('articles   threads   seconds   articles/s   peak MB')
  for (const count of counts.length > 0 ? counts.map(Number) : [1_000, 10_000, 100_000]) {
    const input = await generate(count, folder)
    for (const threads of [0, 1, 2]) {
      const { seconds, peakMB, bytes } = await measure(input, threads)
      const cells = [
        count.toLocaleString('en'),
        threads,
        seconds.toFixed(1),
        (count / seconds).toFixed(0),
        peakMB.toFixed(0),
      ]
      const widths = [8, 10, 10, 13, 10]
      console.log(cells.map((cell, index) => String(cell).padStart(widths[index]!)).join(''))
      if ((sums.get(count) ?? bytes) !== bytes)
        throw new Error(`${threads} threads print other bytes`)
      sums.set(count, bytes)
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
