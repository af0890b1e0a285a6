/**
 * Asks Lighthouse's mobile preset about the site in `dist`, published and served by nginx with hosts/nginx.conf.
 *   npm run bench:light [-- ROUNDS]      (5 unless told; the script builds the site first)
 * Prints for each page the median of the rounds, and every audit that was found wanting in one of them. Fails where a
 * median misses the bars of issue 4.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { paths } from '#paths'
import { heaviest } from './heaviest.ts'
import { lighthouse, MEASURES, type Visit } from './lighthouse.ts'
import { median } from './median.ts'
import { servePublished } from './serve-published.ts'

/** At least so many of 100; and nothing on a page may move. */
const AT_LEAST: Partial<Visit['measured']> = {
  performance: 99,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
}
const AT_MOST: Partial<Visit['measured']> = { 'cumulative-layout-shift': 0 }

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const rounds = Number(process.argv[2] ?? 5)

const pages = [
  paths.today(),
  paths.articles(),
  paths.article(heaviest(dist, 'articles')),
  paths.actor(heaviest(dist, 'actors')),
  paths.timeline(),
]

/** Visits of each page. A round goes through all pages, so that a busy minute of the machine falls on each of them. */
async function visitAll(): Promise<Map<string, Visit[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'dojang-bench-'))
  const { address, stop } = await servePublished(dist, folder)
  const visits = new Map(pages.map((path): [string, Visit[]] => [path, []]))
  try {
    for (let round = 0; round < rounds; round++)
      for (const [path, all] of visits) all.push(await lighthouse(address + path))
  } finally {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return visits
}

let missed = 0
for (const [path, visits] of await visitAll()) {
  const speed = median(visits.map((visit) => visit.speed))
  console.log(`${path} (machine ${speed.toFixed(0)})`)
  for (const name of MEASURES) {
    const value = median(visits.map(({ measured }) => measured[name]))
    const isMissed =
      value < (AT_LEAST[name] ?? 0) || value > (AT_MOST[name] ?? Number.POSITIVE_INFINITY)
    if (isMissed) missed++
    const shown = value.toFixed(name === 'cumulative-layout-shift' ? 4 : 0)
    console.log(`  ${name.padEnd(26)}${shown.padStart(7)}${isMissed ? '  MISSED' : ''}`)
  }
  const wanting = new Set(visits.flatMap((visit) => visit.wanting))
  if (wanting.size > 0) console.log(`  wanting: ${[...wanting].join('; ')}`)
}
if (missed > 0) process.exitCode = 1
