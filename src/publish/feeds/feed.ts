import type { AddressedSite } from '../site.ts'
import type { Told } from '../told.ts'
import { atomEntry, atomFeed } from './atom.ts'
import { entryOf } from './entry.ts'
import { jsonFeed, jsonItem } from './json-feed.ts'

/** What a feed is called, the address of its page below the site ("/actors/iu"), and what it tells, the newest first. */
export type Feed = { name: string; path: string; reports: readonly Told[] }

/**
 * A writer of many feeds. A report stands in those of all its people, works and events: it is written once.
 * The formats are so plain that they are written here: a library took 0.7 ms for an Atom feed of six entries, which
 * would be a minute for the feeds of 10,000 articles.
 */
export function createFeedWriter(site: AddressedSite): (feed: Feed) => {
  atom: string
  json: string
} {
  const written = new Map<Told, { atom: string; json: string }>()
  const write = (told: Told) => {
    const entry = entryOf(told, site)
    const both = { atom: atomEntry(entry), json: jsonItem(entry) }
    written.set(told, both)
    return both
  }
  return (feed) => {
    const entries = feed.reports.map((told) => written.get(told) ?? write(told))
    return {
      atom: atomFeed(
        feed,
        entries.map(({ atom }) => atom),
        site,
      ),
      json: jsonFeed(
        feed,
        entries.map(({ json }) => json),
        site,
      ),
    }
  }
}
