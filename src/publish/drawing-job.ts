import type { Page } from './pages.ts'
import type { ShownPage } from './shown-page.ts'
import type { PublicSite } from './site.ts'

/** What stands round a page: `start`, its title and tags, `middle`, attributes, `>`, its body, `end`. */
export type Shell = { start: string; middle: string; end: string }

/** A page to write. `file`: where, below the folder of the site. `movedFrom`: its old slug, where that is an old address. */
export type PageFile = Pick<Page, 'path' | 'records'> & {
  kind: ShownPage['kind']
  file: string
  movedFrom?: string
}

/** What the build hands to a worker of `src/prerender/`: draw these pages of this site, and write them. */
export type DrawingJob = {
  pages: readonly PageFile[]
  site: PublicSite
  /** By the kind of the page. */
  shells: Record<string, Shell>
  /** The folders of the records and of the site. */
  data: string
  out: string
}
