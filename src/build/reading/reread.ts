import { hash } from '../hash.ts'
import type { Content } from '../load-content.ts'
import { readEach } from './read-each.ts'
import type { Reading } from './read-own.ts'

/**
 * Makes what reads all articles of a content folder, in their order, again and again. It remembers what it read, so
 * that an edit costs one reading, or all of them where the catalogue changed.
 */
export function createRereader(): (content: Content) => Promise<Reading[]> {
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
    const read = new Map<string, Reading>()
    for (const { key } of keyed) {
      const before = last.get(key) ?? earlier.get(key)
      if (before) read.set(key, before)
    }
    const unread = keyed.filter(({ key }) => !read.has(key))
    const sources = unread.map(({ source }) => source)
    let index = 0
    for await (const reading of readEach(sources, known, 'whole'))
      read.set(unread[index++]!.key, reading)
    ;[last, earlier] = [read, last]
    return keyed.map(({ key }) => read.get(key)!)
  }
}
