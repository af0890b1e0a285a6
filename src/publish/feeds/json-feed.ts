import { paths } from '#paths'
import { type AddressedSite, absolute } from '../site.ts'
import { plain } from '../text/plain.ts'
import type { Entry } from './entry.ts'
import type { Feed } from './feed.ts'

/**
 * A feed as JSON Feed 1.1 (jsonfeed.org).
 *
 * @param items its reports, each as `jsonItem` writes it.
 */
export function jsonFeed(
  { name, path }: Feed,
  items: readonly string[],
  site: AddressedSite,
): string {
  const head = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: plain(name),
    home_page_url: absolute(site, path),
    feed_url: absolute(site, paths.jsonFeed(path)),
    language: site.language,
    authors: [{ name: plain(site.name), url: site.address }],
  })
  return `${head.slice(0, -1)},"items":[\n${items.join(',\n')}\n]}\n`
}

/** One item of a feed. A story whose day is not known has no date here. */
export function jsonItem(entry: Entry): string {
  const { id, title, text, url, source, status, updated, dated } = entry
  return JSON.stringify({
    id,
    url,
    ...(source === null ? {} : { external_url: source }),
    title,
    content_text: text,
    ...(dated ? { date_published: updated } : {}),
    tags: [status],
  })
}
