import type { Item } from './read-own.ts'

/** Articles in a batch, and their characters or bytes: enough that the way to a worker and back counts for nothing. */
const MOST = { articles: 8, size: 100_000 }

/** Articles by the handful, in their order. One that is larger than a batch goes alone. */
export async function* batches(items: AsyncIterable<Item>): AsyncGenerator<Item[]> {
  let batch: Item[] = []
  let size = 0
  for await (const item of items) {
    const more = sizeOf(item)
    const isFull = batch.length === MOST.articles || size + more > MOST.size
    if (isFull && batch.length > 0) {
      yield batch
      batch = []
      size = 0
    }
    batch.push(item)
    size += more
  }
  if (batch.length > 0) yield batch
}

const sizeOf = (item: Item) => ('content' in item ? item.content.length : 0)
