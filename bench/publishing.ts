/**
 * Builds and publishes sites of N generated articles, to see what a site costs in files, bytes and seconds.
 *   npm run bench:publish -- ../shared/corpus/synth.mjs [N M]      (500 and 5,000 articles unless told)
 * Prints for each: the build's seconds and peak memory, what it wrote, the seconds of publishing it, anew and once more
 * with nothing changed, and what is published. Then, from the difference between the two, what each article adds, and
 * what a million would come to. Cards are left out: `bench:machines` times them.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { publish } from '#build/publish/publish.ts'
import { buildApart } from './build-apart.ts'
import { generateContent } from './content.ts'
import { sizeOf } from './size-of.ts'

const [generator, few = '500', many = '5000'] = process.argv.slice(2)
if (!generator) {
  console.error('usage: npm run bench:publish -- GENERATOR [N M]')
  process.exit(2)
}

const MILLION = 1_000_000

type Costs = Record<string, number>

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

async function costsOf(count: number, folder: string): Promise<Costs> {
  const content = generateContent(resolve(generator!), count, folder)
  const site = join(folder, `site-${count}`)
  const to = join(folder, `published-${count}`)
  const built = buildApart(content, site)
  const whole = sizeOf(site)
  const put = async () => {
    let told = ''
    const stderr = { write: (text: string) => (told += text) }
    const code = await publish(['--from', site, to], { stdout: { write: () => {} }, stderr })
    if (code !== 0) throw new Error(told)
  }
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
