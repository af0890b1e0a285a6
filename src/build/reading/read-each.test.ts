import { describe, expect, it, test, vi } from 'vitest'
import { EMPTY_CATALOGUE } from '#model/catalogue.ts'
import type { Item, Known } from './read-own.ts'
import { readInPool } from './pool.ts'
import { readEach } from './read-each.ts'

vi.mock('./pool.ts', { spy: true })

const NONE = new Set<string>()
const KNOWN: Known = {
  root: 'content/',
  ids: { people: NONE, works: NONE, events: NONE, outlets: NONE },
  catalogue: EMPTY_CATALOGUE,
}

const items: Item[] = Array.from({ length: 40 }, (_, index) => ({
  file: `${index}.txt`,
  content: `Moon Ga-on to lead “Paper Harbor ${index}”\n\nMoon Ga-on will star in “Paper Harbor ${index},” her agency said.\n`,
}))

async function lines(all: Iterable<Item> | AsyncIterable<Item>, threads: number) {
  const read: (string | null)[] = []
  for await (const { article } of readEach(all, KNOWN, 'line', { threads, patience: 0 }))
    read.push(article)
  return read
}

describe('many articles', () => {
  it('come out in their order, byte for byte, with any number of threads', async () => {
    const alone = await lines(items, 0)
    expect(alone.map((line) => JSON.parse(line!).file)).toEqual(items.map(({ file }) => file))
    expect(await lines(items, 1)).toEqual(alone)
    expect(await lines(items, 3)).toEqual(alone)
  })

  it('say the same in any order of files', async () => {
    expect(await lines(items.toReversed(), 2)).toEqual((await lines(items, 0)).toReversed())
  })

  it('keep the place of what cannot be read', async () => {
    const gone = { file: 'gone.txt', line: null, rule: 'x', message: 'x', hint: 'x', fatal: true }
    const some: Item[] = [items[0]!, gone, { file: 'x.pdf', content: new Uint8Array() }, items[1]!]
    const read = []
    for await (const reading of readEach(some, KNOWN, 'whole', { threads: 1, patience: 0 }))
      read.push(reading.article?.file ?? reading.problems[0]?.file)
    expect(read).toEqual(['0.txt', 'gone.txt', 'x.pdf', '1.txt'])
  })

  it('are taken in no faster than they are taken out', async () => {
    let taken = 0
    let closed = false
    async function* endless(): AsyncGenerator<Item> {
      try {
        for (;;) {
          taken++
          yield items[0]!
        }
      } finally {
        closed = true
      }
    }
    for await (const _ of readEach(endless(), KNOWN, 'line', { threads: 1, patience: 0 })) break
    expect(taken).toBeLessThan(100)
    await vi.waitFor(() => expect(closed).toBe(true))
  })
})

describe('few articles', () => {
  it('wait for no thread', async () => {
    vi.mocked(readInPool).mockClear()
    const read = []
    for await (const { article } of readEach(items.slice(0, 2), KNOWN, 'whole')) read.push(article)
    expect(read.map((article) => article?.file)).toEqual(['0.txt', '1.txt'])
    expect(readInPool).not.toHaveBeenCalled()
  })
})

test.each([0, 1])(
  'a page made to hang is ended, the others come through, with %i threads',
  async (threads) => {
    const hanging = `${'<div>'.repeat(500)}${'<p>word, word. </p>'.repeat(19_000)}`
    const all = [items[0]!, { file: 'slow.html', content: hanging }, items[1]!]
    const read = []
    for await (const reading of readEach(all, KNOWN, 'line', { threads, patience: 0 }))
      read.push(reading.article === null ? reading.problems.map(({ rule }) => rule) : 'read')
    expect(read).toEqual(['read', ['too-slow'], 'read'])
  },
  60_000,
)
