import { paths } from '#paths'
import { type AddressedSite, absolute } from '../site.ts'
import { escapeMarkup } from '../text/markup.ts'
import { type Entry, momentOf, tagOf } from './entry.ts'
import type { Feed } from './feed.ts'

/**
 * A feed as Atom (RFC 4287); the moment of the feed is that of its newest story.
 *
 * @param entries its reports, each as `atomEntry` writes it.
 */
export function atomFeed(
  { name, path, reports }: Feed,
  entries: readonly string[],
  site: AddressedSite,
): string {
  const newest = reports.reduce((last, { day }) => (day > last ? day : last), '')
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    `<id>${escapeMarkup(tagOf(`feeds${path}`, site))}</id>`,
    `<title>${escapeMarkup(name)}</title>`,
    `<updated>${momentOf(newest)}</updated>`,
    `<author><name>${escapeMarkup(site.name)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${absolute(site, paths.atomFeed(path))}"/>`,
    `<link rel="alternate" type="text/html" href="${absolute(site, path)}"/>`,
    ...entries,
    '</feed>\n',
  ].join('\n')
}

/** One entry of a feed. */
export function atomEntry(entry: Entry): string {
  const { id, title, text, url, source, status, updated, dated } = entry
  return [
    '<entry>',
    `<id>${escapeMarkup(id)}</id>`,
    `<title>${escapeMarkup(title)}</title>`,
    `<updated>${updated}</updated>`,
    ...(dated ? [`<published>${updated}</published>`] : []),
    `<link rel="alternate" type="text/html" href="${escapeMarkup(url)}"/>`,
    ...(source === null ? [] : [`<link rel="via" href="${escapeMarkup(source)}"/>`]),
    `<category term="${status}"/>`,
    `<summary>${escapeMarkup(text)}</summary>`,
    '</entry>',
  ].join('\n')
}
