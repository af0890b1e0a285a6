/**
 * Lays a story of the site in `dist` beside the same story in an Eleventy blog (bench/peers/blog), both published and
 * served by nginx with hosts/nginx.conf, in turn.
 *   npm run bench:paint [-- ROUNDS]      (5 unless told; the script builds the site first)
 * Prints the median milliseconds of each and the median of the rounds' ratios: the largest paint as Lighthouse's mobile
 * preset works it out, the largest paint in a Chromium that is really slowed down, and there the time from a tap on the
 * next story to its paint. Fails where a ratio misses the bars of issue 4.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { launchOptions } from '../.ci/find-browser.mjs'
import { files } from '#model/files.ts'
import type { ArticleRecord } from '#model/record.ts'
import { paths } from '#paths'
import { buildBlog } from './blog.ts'
import { heaviest } from './heaviest.ts'
import { lighthouse } from './lighthouse.ts'
import { median } from './median.ts'
import { readTwoStories } from './phone.ts'
import { servePublished } from './serve-published.ts'

/** What is compared, and at most which part of Eleventy's time ours may take. */
const COMPARED = [
  ['largest paint, Lighthouse', 0.9],
  ['largest paint, slowed Chromium', 0.9],
  ['tap to next story', 0.3],
] as const
type Measured = Record<(typeof COMPARED)[number][0], number>

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const rounds = Number(process.argv[2] ?? 5)

const slug = heaviest(dist, 'articles')
const data = join(dist, 'data', readdirSync(join(dist, 'data'))[0]!)
const record: ArticleRecord = JSON.parse(readFileSync(join(data, files.article(slug)), 'utf8'))
const next = paths.article(record.more[0]!.slug)

const folder = mkdtempSync(join(tmpdir(), 'dojang-bench-'))
const sub = (name: string) => {
  mkdirSync(join(folder, name))
  return join(folder, name)
}
const browser = await chromium.launch(await launchOptions())
const servers = [
  await servePublished(dist, sub('site')),
  await servePublished(buildBlog(sub('blog')), sub('blog-site')),
]

async function measure(server: string): Promise<Measured> {
  const address = server + paths.article(slug)
  const { measured } = await lighthouse(address)
  const { largestPaint, nextStory } = await readTwoStories(browser, address, next)
  return {
    'largest paint, Lighthouse': measured['largest-contentful-paint'],
    'largest paint, slowed Chromium': largestPaint,
    'tap to next story': nextStory,
  }
}

const taken: { ours: Measured; theirs: Measured }[] = []
try {
  for (let round = 0; round < rounds; round++) {
    const [ours, theirs] = [await measure(servers[0]!.address), await measure(servers[1]!.address)]
    taken.push({ ours, theirs })
  }
} finally {
  await Promise.all([browser.close(), ...servers.map(async ({ stop }) => stop())])
  rmSync(folder, { recursive: true, force: true })
}

console.log(
  ' '.repeat(32) +
    ['Dojang', 'Eleventy', 'ratio', 'at most'].map((head) => head.padStart(10)).join(''),
)
for (const [name, bar] of COMPARED) {
  const ratio = median(taken.map(({ ours, theirs }) => ours[name] / theirs[name]))
  const cells = [
    median(taken.map(({ ours }) => ours[name])).toFixed(0),
    median(taken.map(({ theirs }) => theirs[name])).toFixed(0),
    ratio.toFixed(2),
    bar.toFixed(2),
  ]
  console.log(
    name.padEnd(32) +
      cells.map((cell) => cell.padStart(10)).join('') +
      (ratio > bar ? '  MISSED' : ''),
  )
  if (ratio > bar) process.exitCode = 1
}
