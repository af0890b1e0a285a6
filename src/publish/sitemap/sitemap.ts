import { type AddressedSite, absolute } from '../site.ts'
import { escapeMarkup } from '../text/markup.ts'

/** A page for search engines: its address below the site, and the day of the newest story on it, empty if none is known. */
export type Listed = { path: string; day: string }

/** Addresses in one sitemap (sitemaps.org). */
const MOST = 50_000

const HEAD = '<?xml version="1.0" encoding="utf-8"?>'
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** The sitemap by file name; of more than `most` pages an index and its parts. */
export function* sitemapOf(
  pages: readonly Listed[],
  site: AddressedSite,
  most = MOST,
): Generator<[file: string, xml: string]> {
  if (pages.length <= most) return yield ['sitemap.xml', urlset(pages, site)]
  const parts: string[] = []
  for (let at = 0; at < pages.length; at += most) {
    const file = `sitemap-${parts.length + 1}.xml`
    parts.push(file)
    yield [file, urlset(pages.slice(at, at + most), site)]
  }
  const entries = parts.map((file) => `<sitemap><loc>${loc(`/${file}`, site)}</loc></sitemap>`)
  yield ['sitemap.xml', whole('sitemapindex', entries)]
}

function urlset(pages: readonly Listed[], site: AddressedSite): string {
  return whole(
    'urlset',
    pages.map(({ path, day }) => {
      const lastmod = day === '' ? '' : `<lastmod>${day}</lastmod>`
      return `<url><loc>${loc(path, site)}</loc>${lastmod}</url>`
    }),
  )
}

function whole(element: string, entries: readonly string[]): string {
  return [HEAD, `<${element} ${NAMESPACE}>`, ...entries, `</${element}>`, ''].join('\n')
}

const loc = (path: string, site: AddressedSite) => escapeMarkup(absolute(site, path))
