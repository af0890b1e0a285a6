import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { workerData } from 'node:worker_threads'
import type { DrawingJob } from '#publish/drawing-job.ts'
import { headOf } from '#publish/head/head.ts'
import { headHtml } from '#publish/head/tags.ts'
import { shownPage } from '#publish/shown-page.ts'
import { hrefOf } from '#ui/link.tsx'
import { createDrawer } from './draw.tsx'

/** Draws and writes one page after the other, so that no more than one is held. */
async function run({ pages, site, shells, data, out }: DrawingJob): Promise<void> {
  const draw = await createDrawer(site.name)
  for (const { file, records: files, ...page } of pages) {
    const { kind, path } = page
    const records = files.map((name) => [name, readRecord(join(data, name))] as const)
    const { title, html } = draw({ ...page, records })
    // The title is the app's: it must find its own when it takes the page over.
    const tags = headOf(shownPage({ kind }, records[0]?.[1]), site).filter(
      ({ tag }) => tag !== 'title',
    )
    const { start, middle, end } = shells[kind]!
    const movedTo = page.movedFrom === undefined ? '' : ` data-moved-to="${hrefOf(path)}"`
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
