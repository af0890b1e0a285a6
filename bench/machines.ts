/**
 * Times what machines read of N generated articles, and drawing pictures for shared links.
 *   npm run bench:machines -- ../shared/corpus/synth.mjs [N [CARDS]]      (1,000 articles and 1,000 cards unless told)
 * Prints seconds on the wall and of all cores for data, feeds, calendars and the sitemap, with their files and bytes;
 * then the same for cards drawn anew, and for cards that the cache has.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createSiteBuilder } from '#build/build-site.ts'
import { drawCards } from '#build/cards/draw-cards.ts'
import { createMachineFiles } from '#build/machine-files.ts'
import { readFiles } from '#build/read-files.ts'
import { type Card, cardOf } from '#publish/cards/card.ts'
import { pageOf } from '#publish/pages.ts'
import { shownPage } from '#publish/shown-page.ts'
import { generateContent } from './content.ts'
import { sizeOf } from './size-of.ts'

const [generator, articles = '1000', cards = '1000'] = process.argv.slice(2)
if (!generator) {
  console.error('usage: npm run bench:machines -- GENERATOR [N [CARDS]]')
  process.exit(2)
}

/** Wall and processor seconds of some work. */
async function timed<T>(work: () => Promise<T>): Promise<{ result: T; told: string }> {
  const start = { wall: performance.now(), cpu: process.cpuUsage() }
  const result = await work()
  const { user, system } = process.cpuUsage(start.cpu)
  const wall = ((performance.now() - start.wall) / 1000).toFixed(2)
  return { result, told: `${wall} s (${((user + system) / 1e6).toFixed(2)} s of processor)` }
}

/** Number and bytes of the files below a folder whose names end so, in words. */
function sizeIn(folder: string, end: string): string {
  const { files, megabytes } = sizeOf(folder, end)
  return `${files.toLocaleString('en')} files, ${megabytes.toFixed(1)} MB`
}

const folder = mkdtempSync(join(tmpdir(), 'dojang-bench-'))
try {
  const content = generateContent(resolve(generator), Number(articles), folder)
  const machines = createMachineFiles({ cards: false })
  const pictures = new Map<string, Card>()
  const seconds = { add: 0 }
  const sources = await readFiles(content, 'content/')
  const { site, records } = await createSiteBuilder()(sources, 'content/')
  for (const [file, record] of records) {
    const start = performance.now()
    machines.add(file, record)
    seconds.add += (performance.now() - start) / 1000
    const page = pageOf(file)
    const card = page && pictures.size < Number(cards) ? cardOf(shownPage(page, record)) : null
    if (card) pictures.set(`${pictures.size}.png`, card)
  }
  const out = join(folder, 'out')
  const address = 'https://bench.example/'
  const written = await timed(() => machines.write(out, { ...site!, address }))
  console.log(
    `${Number(articles).toLocaleString('en')} articles: gathered in ${seconds.add.toFixed(2)} s, written in ${written.told}`,
  )
  for (const end of ['feed.xml', 'feed.json', '.ics', '.csv', '']) {
    console.log(`  ${(end || 'all').padEnd(10)} ${sizeIn(out, end)}`)
  }
  const name = `Bench ${process.hrtime.bigint()}`
  for (const pass of ['drawn', 'from the cache']) {
    const { result, told } = await timed(() => drawCards(join(folder, 'cards'), name, pictures))
    console.log(
      `${pictures.size} cards ${pass}: ${told}; ${result.drawn} drawn, ${result.kept} kept`,
    )
  }
  console.log(`  ${'cards'.padEnd(10)} ${sizeIn(join(folder, 'cards'), '.png')}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
