import type { Site } from '#model/catalogue.ts'
import { files, type MovedRecord } from '#model/files.ts'
import { type Card, cardOf } from '#publish/cards/card.ts'
import { pageOf } from '#publish/pages.ts'
import { pathOf, shownPage } from '#publish/shown-page.ts'
import { siteFiles } from '#publish/site-files.ts'
import { addPage, emptyTables } from '#publish/tables/tables.ts'
import { paths } from '#paths'
import { drawCards } from './cards/draw-cards.ts'
import { writeFiles } from './write-files.ts'

/**
 * What machines read of a site, but for the heads of its pages: data, feeds, calendars, the sitemap and, where they
 * are wanted and the site has an address, the pictures for shared links.
 *
 * `add` takes what is needed of each compiled record; `write` writes all of it below a folder.
 */
export function createMachineFiles({ cards }: { cards: boolean }): {
  add: (file: string, record: unknown) => void
  write: (folder: string, site: Site) => Promise<void>
} {
  const tables = emptyTables()
  const pictures = new Map<string, Card>()
  let moved: MovedRecord | null = null
  return {
    add: (file, record) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      if (file === files.moved()) moved = record as MovedRecord
      const known = pageOf(file)
      if (!known) return
      const page = shownPage(known, record)
      addPage(tables, page)
      const card = cards ? cardOf(page) : null
      if (card) pictures.set(paths.card(pathOf(page)!).slice(1), card)
    },
    write: async (folder, site) => {
      writeFiles(folder, siteFiles(tables, { ...site, cards }, moved))
      if (site.address !== undefined) await drawCards(folder, site.name, pictures)
    },
  }
}
