/**
 * Builds sites of N generated articles and measures them in Chromium.
 *   npm run bench -- ../shared/corpus/synth.mjs [N ...]      (100, 1,000 and 10,000 unless told)
 * Prints for each N: build seconds and peak memory; bytes that the first view of a page transfers (brotli 5,
 * headers included, as Chromium counts them); milliseconds from a filter click to the paint of its answer.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { launchOptions } from '../.ci/find-browser.mjs'
import { paths } from '#paths'
import { buildApart } from './build-apart.ts'
import { generateContent } from './content.ts'
import { clickToPaint, transferred } from './page.ts'
import { serve } from './serve.ts'

const [generator, ...counts] = process.argv.slice(2)
if (!generator) {
  console.error('usage: npm run bench -- GENERATOR [N ...]   GENERATOR: ../shared/corpus/synth.mjs')
  process.exit(2)
}

type Row = Record<string, string>

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1)
const milliseconds = (ms: number) => ms.toFixed(0)

async function measure(count: number, folder: string, browser: Browser): Promise<Row> {
  const content = generateContent(resolve(generator!), count, folder)
  const site = join(folder, `site-${count}`)
  const built = buildApart(content, site)
  const { server, address } = await serve(site)
  const data = join(site, 'data', readdirSync(join(site, 'data'))[0]!)
  const first = (kind: string) => readdirSync(join(data, kind)).toSorted()[0]!.replace('.json', '')
  const at = (path: string) => transferred(browser, address + path)
  const row: Row = {
    articles: count.toLocaleString('en'),
    'build s': built.seconds.toFixed(1),
    'peak MB': built.peakMB.toFixed(0),
    'today kB': kilobytes(await at(paths.today())),
    'stories kB': kilobytes(await at(paths.articles())),
    'one story kB': kilobytes(await at(paths.article(first('articles')))),
    'one actor kB': kilobytes(await at(paths.actor(first('actors')))),
    'filtered by actor kB': kilobytes(await at(paths.articles(`?actor=${first('actors')}`))),
    'timeline kB': kilobytes(await at(paths.timeline())),
  }
  const clicks = await clickToPaint(browser, address + paths.articles())
  row['first click ms'] = milliseconds(clicks.first)
  row['next clicks ms'] = milliseconds(clicks.median)
  server.close()
  return row
}

const folder = mkdtempSync(join(tmpdir(), 'dojang-bench-'))
const browser = await chromium.launch(await launchOptions())
try {
  const rows: Row[] = []
  for (const count of counts.length > 0 ? counts.map(Number) : [100, 1_000, 10_000]) {
    rows.push(await measure(count, folder, browser))
  }
  for (const name of Object.keys(rows[0] ?? {})) {
    console.log(name.padEnd(22) + rows.map((row) => row[name]!.padStart(10)).join(''))
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
