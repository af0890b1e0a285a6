import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { MAX_BYTES } from '#pipeline/read/decode.ts'
import { formatOf } from '#pipeline/read/format.ts'
import { filesBelow } from '../read-files.ts'

/**
 * A file that may be an article or a feed (`isFeed`, by its name); why not, where it cannot be one. It has failed
 * only where the editor named the very file (`isNamed`), or where it should be readable.
 */
export type Found =
  | { path: string; bytes: Uint8Array; isFeed: boolean; isNamed: boolean }
  | { path: string; reason: string; failed: boolean }

/** Endings of feeds. Whether there is a feed inside is another matter. */
const FEED = /\.(?:xml|rss|atom|rdf|json)$/i

/** A path's file, or all files of its folder at any depth, by name. Names that start with a dot are left out. */
export async function* filesAt(path: string): AsyncGenerator<Found> {
  const entry = await stat(path).catch(() => null)
  if (entry === null) yield { path, reason: 'is not there, or cannot be opened', failed: true }
  else if (entry.isDirectory())
    for (const name of await filesBelow(path)) yield fileAt(join(path, name), false)
  else yield fileAt(path, true)
}

async function fileAt(path: string, isNamed: boolean): Promise<Found> {
  const isFeed = FEED.test(path)
  if (!isFeed && formatOf(path) === null) {
    const reason = 'is no article and no feed by its name (.md, .txt, .html, .xml, .json)'
    return { path, reason, failed: isNamed }
  }
  try {
    const { size } = await stat(path)
    if (size > MAX_BYTES) return { path, reason: 'is larger than 5 MB', failed: true }
    return { path, bytes: await readFile(path), isFeed, isNamed }
  } catch {
    return { path, reason: 'cannot be opened', failed: true }
  }
}
