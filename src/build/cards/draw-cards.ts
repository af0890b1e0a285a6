import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Tinypool } from 'tinypool'
import type { Card } from '#publish/cards/card.ts'
import { hash } from '../hash.ts'
import { workerFile } from '../worker-file.ts'
import type { Batch, Job } from './worker.ts'

const NODE_MODULES = fileURLToPath(new URL('../../../node_modules/', import.meta.url))

/** Pictures that were drawn before, by what is drawn. It may be deleted at any time. */
const CACHE = join(NODE_MODULES, '.cache/dojang/cards')

/** Pictures that a worker is handed at a time. */
const BATCH = 16

/** What draws, beside our own code: another version may draw otherwise. */
const PACKAGES = [
  '@resvg/resvg-js',
  'fontkit',
  'bidi-js',
  '@fontsource/fraunces',
  '@fontsource/instrument-sans',
  '@fontsource/noto-serif-kr',
  '@fontsource/noto-sans-arabic',
  '@fontsource/noto-sans-hebrew',
  '@fontsource/noto-emoji',
]

/**
 * Draws the pictures of a site as PNG files below a folder, each by its name and what it shows, with as many workers
 * as there are cores. What was drawn before by the same code is taken from the cache.
 *
 * @returns how many were drawn and how many the cache had.
 */
export async function drawCards(
  folder: string,
  site: string,
  cards: ReadonlyMap<string, Card>,
): Promise<{ drawn: number; kept: number }> {
  const worker = await workerFile(new URL('worker.ts', import.meta.url))
  const drawing = hash(site, basename(worker), ...PACKAGES.map(versionOf))
  const jobs = new Map<string, Job>()
  for (const [name, card] of cards) {
    const path = join(CACHE, `${hash(drawing, JSON.stringify(card))}.png`)
    jobs.set(name, { card, path })
  }
  const missing = [...jobs.values()].filter(({ path }) => !existsSync(path))
  mkdirSync(CACHE, { recursive: true })
  await draw(worker, site, missing)
  for (const [name, { path }] of jobs) {
    const to = join(folder, name)
    mkdirSync(dirname(to), { recursive: true })
    copyFileSync(path, to)
  }
  return { drawn: missing.length, kept: jobs.size - missing.length }
}

async function draw(filename: string, site: string, jobs: readonly Job[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(jobs.length / BATCH) }, (_, at): Batch => ({
    site,
    jobs: jobs.slice(at * BATCH, (at + 1) * BATCH),
  }))
  if (batches.length === 0) return
  const threads = Math.min(availableParallelism(), batches.length)
  const pool = new Tinypool({ filename, minThreads: threads, maxThreads: threads })
  try {
    await Promise.all(batches.map((batch) => pool.run(batch)))
  } finally {
    await pool.destroy()
  }
}

function versionOf(name: string): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(NODE_MODULES, name, 'package.json'), 'utf8'),
  )
  return `${name} ${version}`
}
