/**
 * Builds and publishes sites of N generated articles, to see what a site costs in files, bytes and seconds.
 *   npm run bench:publish -- ../shared/corpus/synth.mjs [N M]      (500 and 5,000 articles unless told)
 * Prints for each: the build's seconds and peak memory, what it wrote, the seconds of publishing it, anew and once more
 * with nothing changed, and what is published. Then, from the difference between the two, what each article adds, and
 * what a million would come to. Cards are left out: `bench:machines` times them.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { publish } from '#build/publish/publish.ts'
import { generateContent } from './content.ts'

const [generator, few = '500', many = '5000'] = process.argv.slice(2)
if (!generator) {
  console.error('usage: npm run bench:publish -- GENERATOR [N M]')
  process.exit(2)
}

const MILLION = 1_000_000

type Costs = Record<string, number>

/** The files below a folder, and their megabytes. */
function sizeOf(folder: string): { files: number; megabytes: number } {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size)
  return { files: sizes.length, megabytes: sizes.reduce((sum, size) => sum + size, 0) / 1e6 }
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

async function costsOf(count: number, folder: string): Promise<Costs> {
  const content = generateContent(resolve(generator!), count, folder)
  const site = join(folder, `site-${count}`)
  const to = join(folder, `published-${count}`)
  const built = JSON.parse(
    execFileSync('npx', ['tsx', 'bench/build-once.ts', site], {
      env: { ...process.env, DOJANG_CONTENT: content, DOJANG_CARDS: 'off' },
      encoding: 'utf8',
    }),
  )
  const whole = sizeOf(site)
  const silent = { write: () => {} }
  const put = async () => publish(['--from', site, to], { stdout: silent, stderr: silent })
  const costs: Costs = {
    articles: count,
    'build, s': built.seconds,
    'peak memory, MB': built.peakMB,
    'built files': whole.files,
    'built, MB': whole.megabytes,
    'publish, s': await secondsOf(put),
    'publish again, s': await secondsOf(put),
  }
  const published = sizeOf(to)
  return { ...costs, 'published files': published.files, 'published, MB': published.megabytes }
}

const folder = mkdtempSync(join(tmpdir(), 'dojang-bench-'))
try {
  const a = await costsOf(Number(few), folder)
  const b = await costsOf(Number(many), folder)
  const number = (value: number, digits: number) =>
    value.toLocaleString('en', { maximumFractionDigits: digits }).padStart(14)
  console.log(
    ' '.repeat(20) +
      ['measured', 'measured', 'an article', 'a million'].map((head) => head.padStart(14)).join(''),
  )
  for (const [name, value] of Object.entries(b)) {
    const each = (value - a[name]!) / (b['articles']! - a['articles']!)
    const million = value + each * (MILLION - b['articles']!)
    console.log(
      name.padEnd(20) +
        number(a[name]!, 1) +
        number(value, 1) +
        number(each, 4) +
        number(million, 0),
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
