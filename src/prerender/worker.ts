import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { workerData } from 'node:worker_threads'
import type { Kind } from '#app/pages.ts'
import { headOf } from '#publish/head/head.ts'
import { headHtml } from '#publish/head/tags.ts'
import type { Page } from '#publish/pages.ts'
import { shownPage } from '#publish/shown-page.ts'
import type { PublicSite } from '#publish/site.ts'
import { createDrawer } from './draw.tsx'

/** What stands round a page: `start`, its title and tags, `middle`, attributes, `>`, its body, `end`. */
type Shell = { start: string; middle: string; end: string }

/** A page to write. `file`: where, below the folder of the site. `movedFrom`: its old slug, where that is an old address. */
type PageFile = Pick<Page, 'path' | 'records'> & { kind: Kind; file: string; movedFrom?: string }

/** What a worker is to do, as it is handed over: draw these pages of this site, and write them. */
type DrawingJob = {
  pages: readonly PageFile[]
  site: PublicSite
  /** The folder that the site is served from, without a slash at its end. */
  basename: string
  shells: Record<string, Shell>
  /** The folders of the records and of the site. */
  data: string
  out: string
}

/** Draws and writes one page after the other, so that no more than one is held. */
async function run({ pages, site, basename, shells, data, out }: DrawingJob): Promise<void> {
  const draw = await createDrawer(site.name, basename)
  for (const { file, records: files, ...page } of pages) {
    const { kind, path } = page
    const records = files.map((name) => [name, readRecord(join(data, name))] as const)
    const { title, html } = draw({ ...page, records })
    // The title is the app's: it must find its own when it takes the page over.
    const tags = headOf(shownPage({ kind }, records[0]?.[1]), site).filter(
      ({ tag }) => tag !== 'title',
    )
    const { start, middle, end } = shells[kind]!
    const movedTo = page.movedFrom === undefined ? '' : ` data-moved-to="${basename}${path}"`
    const target = join(out, file)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(
      target,
      `${start}<title>${title}</title>\n${headHtml(tags)}${middle}${movedTo}>${html}${end}`,
    )
  }
}

function readRecord(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion
await run(workerData as DrawingJob)
