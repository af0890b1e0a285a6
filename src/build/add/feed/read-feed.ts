import { DetectError, ParseError, parseFeed } from 'feedsmith'
import { type Feed, feedOf } from './feed-of.ts'
import { hasLongTag } from './long-tags.ts'

/** A text that looks like a feed but cannot be read. The message finishes the sentence "FEED: ...". */
export class BrokenFeed extends Error {}

/** Reads RSS, Atom, RDF or JSON Feed. Throws `BrokenFeed`. Entities beyond XML's own five stay as they are. */
export function readFeed(text: string): Feed {
  if (hasLongTag(text)) throw new BrokenFeed('has a tag of more than 20,000 characters')
  try {
    return feedOf(parseFeed(text))
  } catch (error) {
    throw new BrokenFeed(faultOf(error))
  }
}

function faultOf(error: unknown): string {
  if (error instanceof DetectError) return 'is no RSS, Atom or JSON Feed'
  if (error instanceof ParseError) return 'is a feed that holds nothing'
  return 'is no whole feed; it is cut off, or its tags do not close'
}
