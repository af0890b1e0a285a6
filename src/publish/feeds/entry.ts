import { paths } from '#paths'
import { type AddressedSite, absolute } from '../site.ts'
import { plain, shorten } from '../text/plain.ts'
import { standing, statusWord } from '../text/wording.ts'
import type { Told } from '../told.ts'

/** Letters of an entry's title: feed readers show one or two lines. */
const MOST = 200

/** A report as a feed tells it: plain text throughout. */
export type Entry = {
  id: string
  title: string
  text: string
  /** The sentence in the story on this site. */
  url: string
  source: string | null
  status: string
  /** The first day that the story's date may mean, as a moment. `dated`: it means no other. */
  updated: string
  dated: boolean
}

/**
 * Atom wants a moment for every entry (RFC 4287, 4.1.2). A story without a date has none, and the clock's would be a
 * lie that changes with each build: this one nobody takes for the truth, and it sorts last.
 */
const NO_MOMENT = '1970-01-01T00:00:00Z'

/** A day as a moment: its start, by UTC. */
export function momentOf(day: string): string {
  return day === '' ? NO_MOMENT : `${day}T00:00:00Z`
}

export function entryOf(told: Told, site: AddressedSite): Entry {
  const { row, at, people, events, outlet, day, exact } = told
  const who = people.length > 0 ? ` (${people.join(', ')})` : ''
  const from = outlet === null ? '' : `, ${outlet}`
  return {
    id: tagOf(`reports/${told.id}`, site),
    title: plain(shorten(`${statusWord(row.status)}: ${events.join(', ')}${who}`, MOST)),
    text: plain(`“${row.evidence}” ${standing(row)}. From: ${row.article.headline}${from}`),
    url: absolute(site, paths.evidence(row.article.slug, at)),
    source: told.source,
    status: row.status,
    updated: momentOf(day),
    dated: exact,
  }
}

/**
 * A name that lasts whatever becomes of addresses (RFC 4151). The year is one in which the site's owner had its
 * host; it must never change.
 */
export function tagOf(name: string, { address }: AddressedSite): string {
  return `tag:${new URL(address).hostname},2026:${new URL(address).pathname.slice(1)}${name}`
}
