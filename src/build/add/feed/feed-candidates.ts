import { isWebAddress } from '#model/fields.ts'
import type { Candidate, LeftOut, Published } from '../candidate.ts'
import { LONGEST_READING } from '../../reading/safely.ts'
import { OutOfTime, within } from '../../reading/within.ts'
import { headlineOfPiece, textOfPiece } from '../text.ts'
import type { FeedItem } from './feed-of.ts'
import { BrokenFeed, readFeed } from './read-feed.ts'
import { statedDay } from './stated-day.ts'

/** Items of one feed that are taken; some sites put all they ever wrote into theirs. */
const MOST_ITEMS = 500

/**
 * Characters from which an item's description is the article itself and no teaser: feeds cut theirs at 55 words
 * (WordPress) or a few hundred characters.
 */
const WHOLE = 1_000

/** An item that its feed only begins to tell: the rest is at its address. */
export type Teaser = { teaser: Candidate; link: string }

/** What a feed holds, in its order. `base`: the feed's own address, if it has one, for links that need it. */
export function* feedCandidates(
  from: string,
  text: string,
  base: string | null,
): Generator<Candidate | Teaser | LeftOut> {
  try {
    const { site, items } = within(LONGEST_READING, () => {
      const feed = readFeed(text)
      return { ...feed, site: headlineOfPiece(feed.site) }
    })
    for (const [index, item] of items.slice(0, MOST_ITEMS).entries())
      yield fromItem(`${from}, item ${index + 1}`, item, site, linkOf(item, base))
    if (items.length > MOST_ITEMS) {
      const reason = `has ${items.length} items; the first ${MOST_ITEMS} were read`
      yield { from, reason, failed: true }
    }
  } catch (error) {
    if (!(error instanceof BrokenFeed || error instanceof OutOfTime)) throw error
    yield { from, reason: error.message, failed: true }
  }
}

function fromItem(
  name: string,
  item: FeedItem,
  site: string,
  link: string | null,
): Candidate | Teaser | LeftOut {
  const from = link ?? name
  try {
    const [headline, body] = within(LONGEST_READING, () => [
      headlineOfPiece(item.headline),
      textOfPiece(item.html),
    ])
    const published = publishedOf(item)
    const candidate: Candidate = {
      from,
      source: { file: 'item.txt', content: [headline, body].filter(Boolean).join('\n') },
      known: {
        site,
        ...(headline === '' ? {} : { headline }),
        ...(link === null ? {} : { url: link }),
        ...(published === null ? {} : { published }),
      },
    }
    const isTeaser = link !== null && !item.isWhole && body.length < WHOLE
    return isTeaser ? { teaser: candidate, link } : candidate
  } catch (error) {
    return { from, reason: error instanceof Error ? error.message : String(error), failed: true }
  }
}

function linkOf({ link }: FeedItem, base: string | null): string | null {
  if (link === null || !URL.canParse(link, base ?? undefined)) return null
  const { href } = new URL(link, base ?? undefined)
  return isWebAddress(href) ? href : null
}

function publishedOf({ published, updated }: FeedItem): Published | null {
  const day = statedDay(published ?? '')
  if (day !== null) return { edtf: day, basis: 'stated', because: 'the feed gives this day' }
  const changed = statedDay(updated ?? '')
  if (changed === null) return null
  const because = 'the feed tells only when it was last changed'
  return { edtf: changed, basis: 'inferred', because }
}
