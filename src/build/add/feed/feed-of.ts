import type { AnyFeed } from 'feedsmith'

/**
 * One item of a feed as it stands there: `headline` and `html` may hold tags and entities. `isWhole` is true where
 * `html` is given as the article and not as its summary.
 */
export type FeedItem = {
  headline: string
  html: string
  isWhole: boolean
  link: string | null
  /** When it was published, as the feed writes it. */
  published: string | null
  /** When it was last changed; Atom may tell only that. */
  updated: string | null
}

export type Feed = { site: string; items: FeedItem[] }

/** Every format as one. Where an element stands twice, feedsmith takes the first. */
export function feedOf(any: AnyFeed): Feed {
  switch (any.format) {
    case 'rss':
      return {
        site: any.feed.title ?? '',
        items: (any.feed.items ?? []).map(({ title, link, guid, pubDate, dc, ...item }) =>
          itemOf(title, item.content?.encoded, item.description, {
            link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
            published: pubDate ?? dc?.dates?.[0],
          }),
        ),
      }
    case 'rdf':
      return {
        site: any.feed.title ?? '',
        items: (any.feed.items ?? []).map(({ title, link, dc, ...item }) =>
          itemOf(title, item.content?.encoded, item.description, {
            link,
            published: dc?.dates?.[0],
          }),
        ),
      }
    case 'atom':
      return {
        site: any.feed.title?.value ?? '',
        items: (any.feed.entries ?? []).map(({ title, content, summary, links, ...entry }) =>
          itemOf(htmlOf(title), htmlOf(content), htmlOf(summary), {
            link: links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href,
            published: entry.published,
            updated: entry.updated,
          }),
        ),
      }
    case 'json':
      return {
        site: any.feed.title ?? '',
        items: (any.feed.items ?? []).map(({ title, url, content_html: html, ...item }) =>
          itemOf(escaped(title), html ?? escaped(item.content_text), escaped(item.summary), {
            link: url,
            published: item.date_published,
            updated: item.date_modified,
          }),
        ),
      }
  }
}

function itemOf(
  headline = '',
  whole: string | undefined,
  summary: string | undefined,
  told: { link: string | undefined; published: string | undefined; updated?: string | undefined },
): FeedItem {
  return {
    headline,
    html: whole ?? summary ?? '',
    isWhole: whole !== undefined,
    link: told.link ?? null,
    published: told.published ?? null,
    updated: told.updated ?? null,
  }
}

/** Atom says of each text whether it is HTML. */
function htmlOf(text: { value?: string; type?: string } | undefined): string | undefined {
  return text?.type === 'html' || text?.type === 'xhtml' ? text.value : escaped(text?.value)
}

/** Plain text as HTML. */
function escaped(text: string | undefined): string | undefined {
  return text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
