import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { files, type MovedRecord } from '#model/files.ts'
import { paths } from '#paths'
import type { PageFile, Shell } from '#publish/drawing-job.ts'
import { type Page, pageOf, pagesOf } from '#publish/pages.ts'
import type { PublicSite } from '#publish/site.ts'
import { browserScript } from '../browser-script.ts'
import { hash } from '../hash.ts'
import { offlinePage } from '../offline/offline-page.ts'
import { OFFLINE_PAGE } from '../offline/service-worker.ts'
import { readAppParts } from './app-parts.ts'
import { buildWorker } from './build-worker.ts'
import { drawPages } from './draw-pages.ts'
import { pageShell } from './page-shell.ts'
import { trimStyles } from './trim-styles.ts'

/** A built site whose pages are still to be drawn. */
export type Undrawn = {
  site: PublicSite
  /** The project's folder, that of the built site, and that of its records. */
  root: string
  out: string
  data: string
  /** The app's first module, from the project's folder. */
  app: string
  /** The path that the site is served from, with a slash at both ends. */
  base: string
  /** The names of the records' files. */
  records: Iterable<string>
  /** What this thread does while workers draw. */
  meanwhile: () => Promise<void>
}

/**
 * Draws every page that a site has as `path/index.html`, at its old addresses too, as 404.html what stands in the place
 * of all others, and as offline.html what stands in for each of them without a network. The built index.html, which has
 * no page in it, is what stands round each of them.
 */
export async function prerender({
  site,
  root,
  out,
  data,
  app,
  base,
  records,
  meanwhile,
}: Undrawn): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dojang-draw-'))
  try {
    const { file, sourceOf } = await buildWorker(root, base, folder)
    const pages = [...Array.from(pagesOf(records), fileOf), ...movedPages(data), MISSING]
    const template = readFileSync(join(out, 'index.html'), 'utf8')
    const css = stylesOf(out)
    const boot = base + (await writeBoot(out))
    const partsOf = readAppParts(out, base, app)
    const shellOf = (kind: string, page = kind): Shell =>
      pageShell(template, {
        kind,
        css: trimStyles(css, sourceOf(page)),
        boot,
        parts: partsOf(kind),
      })
    const shells: Record<string, Shell> = {}
    for (const { kind } of pages) shells[kind] ??= shellOf(kind)
    const offline = shellOf('offline', MISSING.kind)
    writeFileSync(join(out, OFFLINE_PAGE), offlinePage(offline))
    const drawn = drawPages(file, { pages, site, shells, data, out })
    await Promise.all([drawn, meanwhile()])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Hosts answer with this file, and with status 404, where they have no page. */
const MISSING: PageFile = { kind: 'not-found', path: '/404', records: [], file: '404.html' }

function fileOf(page: Page): PageFile {
  return { ...page, file: fileAt(page.path) }
}

const fileAt = (path: string) => `${path}/index.html`.slice(1)

/** Every page that has moved, once more at each of its old addresses. */
function movedPages(data: string): PageFile[] {
  const moved: MovedRecord = JSON.parse(readFileSync(join(data, files.moved()), 'utf8'))
  return (['article', 'actor', 'drama', 'event'] as const).flatMap((kind) =>
    moved[kind].flatMap(([old, now]) => {
      const page = pageOf(files[kind](now))
      return page ? [{ ...page, file: fileAt(paths[kind](old)), movedFrom: old }] : []
    }),
  )
}

/** Writes the script that each page has. Its name is that of what it says. Returns it, from the site's folder. */
async function writeBoot(out: string): Promise<string> {
  const code = await browserScript(new URL('../../app/boot.ts', import.meta.url))
  const name = `assets/boot-${hash(code).slice(0, 8)}.js`
  writeFileSync(join(out, name), code)
  return name
}

/** All style sheets of a built site. */
function stylesOf(out: string): string {
  const assets = join(out, 'assets')
  return readdirSync(assets)
    .filter((name) => name.endsWith('.css'))
    .toSorted()
    .map((name) => readFileSync(join(assets, name), 'utf8'))
    .join('')
}
