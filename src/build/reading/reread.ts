import { hash } from '../hash.ts'
import type { Content } from '../load-content.ts'
import type { KeptReadings } from './kept.ts'
import { readEach } from './read-each.ts'
import type { Reading } from './read-own.ts'

/** `onRead` is told how many articles are done. `kept`: what earlier builds read. */
export type RereaderOptions = {
  onRead?: (done: number, total: number) => void
  kept?: KeptReadings
}

/**
 * Makes what reads all articles of a content folder, in their order, again and again. It remembers what it read, so
 * that an edit costs one reading, or all of them where the catalogue changed.
 */
export function createRereader({
  onRead,
  kept,
}: RereaderOptions): (content: Content) => Promise<Reading[]> {
  // What the last two runs read: while a file is broken, runs with and without it take turns (`live-site.ts`).
  let last: ReadonlyMap<string, Reading> | null = null
  let earlier: ReadonlyMap<string, Reading> | null = null

  return async ({ articles, ...known }) => {
    const { catalogue, ids, root } = known
    const idLists = Object.values(ids).map((set) => Array.from(set))
    const about = hash(JSON.stringify([root, catalogue, idLists]))
    const keyed = articles.map((source) => ({
      source,
      key: hash(source.file, source.content, about),
    }))
    last ??= (await kept?.load(new Set(keyed.map(({ key }) => key)))) ?? new Map()
    const readings = new Map<string, Reading>()
    for (const { key } of keyed) {
      const before = last.get(key) ?? earlier?.get(key)
      if (before) readings.set(key, before)
    }
    const unread = keyed.filter(({ key }) => !readings.has(key))
    const sources = unread.map(({ source }) => source)
    let done = 0
    for await (const reading of readEach(sources, known, 'whole')) {
      readings.set(unread[done++]!.key, reading)
      onRead?.(done, unread.length)
    }
    if (done > 0) await kept?.save(readings)
    ;[last, earlier] = [readings, last]
    return keyed.map(({ key }) => readings.get(key)!)
  }
}
