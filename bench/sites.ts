/**
 * Builds the same generated articles by Dojang and by what else could make such a site, in turn, each in processes
 * of its own.
 *   npm run bench:sites -- ../shared/corpus/synth.mjs [N [ROUNDS [PEER ...]]]
 * 1,000 articles, 3 rounds, and eleventy, astro and react-router unless told. A peer gets the articles as Dojang read
 * them, and makes a page of each and one of each person, work and event in them: the pages that Dojang makes.
 * Prints of each the pages, the median of the seconds and of the processor's seconds (those of all its processes), the
 * most memory, and how many times Dojang's are theirs. Last, Dojang's next build after one article was edited. Cards
 * are left out. Peers are installed from the npm registry into a folder that is deleted at the end. Linux only.
 */
import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateContent } from './content.ts'
import { median } from './median.ts'
import { type Costs, costsOf } from './sites/costs.ts'
import { writeForPeers } from './sites/for-peers.ts'

const [generator, count = '1000', rounds = '3', ...named] = process.argv.slice(2)
if (!generator) {
  console.error('usage: npm run bench:sites -- GENERATOR [N [ROUNDS [PEER ...]]]')
  process.exit(2)
}

/** What builds a site, and what of it is left by a build before. */
const PEERS: Record<string, { command: string[]; stale: string[] }> = {
  eleventy: { command: ['eleventy', '--quiet'], stale: ['out'] },
  astro: { command: ['astro', 'build'], stale: ['out', '.astro', 'node_modules/.astro'] },
  'react-router': { command: ['react-router', 'build'], stale: ['out', '.react-router'] },
}

const sources = fileURLToPath(new URL('sites/', import.meta.url))
const project = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'dojang-bench-'))
const content = generateContent(resolve(generator), Number(count), folder)
const site = join(folder, 'site')
const kept = join(folder, '.site.kept')

/** Installs a peer below the folder. */
function install(name: string): void {
  const place = join(folder, name)
  cpSync(join(sources, name), place, { recursive: true })
  execFileSync(
    'npm',
    ['install', '--ignore-scripts', '--engine-strict=false', '--no-audit', '--no-fund'],
    {
      cwd: place,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
}

const buildPeer = (name: string) => {
  const { command, stale } = PEERS[name]!
  const place = join(folder, name)
  for (const one of stale) rmSync(join(place, one), { recursive: true, force: true })
  return costsOf(['npx', ...command], place, { ASTRO_TELEMETRY_DISABLED: '1' })
}

const buildOwn = () =>
  costsOf(['npx', 'tsx', 'bench/build-once.ts', site], project, {
    DOJANG_CONTENT: content,
    DOJANG_CARDS: 'off',
  })

const buildOwnAnew = () => {
  for (const one of [site, kept]) rmSync(one, { recursive: true, force: true })
  return buildOwn()
}

const pagesIn = (place: string) =>
  readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
    .length

function row(name: string, pages: number, runs: readonly Costs[], own: readonly Costs[]): string {
  const of = (all: readonly Costs[], key: keyof Costs) => median(all.map((one) => one[key]))
  const cells = [
    pages.toLocaleString('en'),
    of(runs, 'seconds').toFixed(1),
    of(runs, 'processor').toFixed(1),
    Math.max(...runs.map(({ megabytes }) => megabytes)).toFixed(0),
    (of(own, 'seconds') / of(runs, 'seconds')).toFixed(2),
    (of(own, 'processor') / of(runs, 'processor')).toFixed(2),
  ]
  return name.padEnd(16) + cells.map((cell) => cell.padStart(14)).join('')
}

try {
  const peers = named.length > 0 ? named : Object.keys(PEERS)
  const own = [await buildOwnAnew()]
  for (const peer of peers) install(peer)
  const data = join(site, 'data', readdirSync(join(site, 'data'))[0]!)
  for (const peer of peers) writeForPeers(data, join(folder, peer, 'content'))
  const runs = new Map(peers.map((peer): [string, Costs[]] => [peer, []]))
  for (let round = 0; round < Number(rounds); round++) {
    if (round > 0) own.push(await buildOwnAnew())
    for (const [peer, all] of runs) all.push(await buildPeer(peer))
  }
  appendFileSync(join(content, 'articles/000/000000.txt'), '\nOne more sentence.\n')
  const next = [await buildOwn()]
  const head = ['pages', 'seconds', 'processor', 'most MB', 'ratio', 'of processor']
  console.log(' '.repeat(16) + head.map((cell) => cell.padStart(14)).join(''))
  console.log(row('dojang', pagesIn(site), own, own))
  for (const [peer, all] of runs)
    console.log(row(peer, pagesIn(join(folder, peer, 'out')), all, own))
  console.log(row('dojang, next', pagesIn(site), next, own))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
