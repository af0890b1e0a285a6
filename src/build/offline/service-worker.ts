import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OfflineBuild } from '#model/offline.ts'
import { pagesOf } from '#publish/pages.ts'
import { browserScript } from '../browser-script.ts'
import { hash } from '../hash.ts'

/** The page that stands in for any other without a network. */
export const OFFLINE_PAGE = 'offline.html'

/**
 * Writes `sw.js`, which makes a built site work offline.
 *
 * @param out the built site's folder.
 * @param base the path that the site is served from, with a slash at both ends.
 * @param data the folder of its records, below `out`, with a slash at its end.
 */
export async function writeServiceWorker(out: string, base: string, data: string): Promise<void> {
  const shell = readFileSync(join(out, OFFLINE_PAGE), 'utf8')
  // Fonts that the page does not ask for are for other alphabets, or for pictures.
  const assets = readdirSync(join(out, 'assets')).filter(
    (name) => /\.(?:js|css)$/.test(name) || shell.includes(name),
  )
  const records = [...pagesOf([])].flatMap((page) => page.records)
  const files = [
    OFFLINE_PAGE,
    ...assets.toSorted().map((name) => `assets/${name}`),
    ...[...new Set(records)].map((name) => data + name),
  ]
  const build: OfflineBuild = {
    name: hash(shell, ...files).slice(0, 12),
    base,
    data: base + data,
    page: base + OFFLINE_PAGE,
    files: files.map((file) => base + file),
  }
  const code = await browserScript(sourceOf('worker'))
  writeFileSync(join(out, 'sw.js'), `const DOJANG_BUILD=${JSON.stringify(build)};\n${code}`)
}

/** Writes in its place what takes it away from every device that has one. */
export async function endServiceWorker(out: string): Promise<void> {
  writeFileSync(join(out, 'sw.js'), await browserScript(sourceOf('ended-worker')))
}

const sourceOf = (name: string) => new URL(`../../offline/${name}.ts`, import.meta.url)
