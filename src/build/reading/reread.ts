import { hash } from '../hash.ts'
import type { Content } from '../load-content.ts'
import { readEach } from './read-each.ts'
import type { Reading } from './read-own.ts'

/**
 * Makes what reads all articles of a content folder, in their order, again and again. It remembers what it read, so
 * that an edit costs one reading, or all of them where the catalogue changed. `onRead` is told how many are done.
 */
export function createRereader(
  onRead?: (done: number, total: number) => void,
): (content: Content) => Promise<Reading[]> {
  // What the last two runs read: while a file is broken, runs with and without it take turns (`live-site.ts`).
  let last = new Map<string, Reading>()
  let earlier = new Map<string, Reading>()

  return async ({ articles, ...known }) => {
    const { catalogue, ids } = known
    const about = JSON.stringify([catalogue, Object.values(ids).map((set) => Array.from(set))])
    const keyed = articles.map((source) => ({
      source,
      key: hash(source.file, source.content, about),
    }))
    const readings = new Map<string, Reading>()
    for (const { key } of keyed) {
      const before = last.get(key) ?? earlier.get(key)
      if (before) readings.set(key, before)
    }
    const unread = keyed.filter(({ key }) => !readings.has(key))
    const sources = unread.map(({ source }) => source)
    let done = 0
    for await (const reading of readEach(sources, known, 'whole')) {
      readings.set(unread[done++]!.key, reading)
      onRead?.(done, unread.length)
    }
    ;[last, earlier] = [readings, last]
    return keyed.map(({ key }) => readings.get(key)!)
  }
}
