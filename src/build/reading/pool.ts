import { Readable } from 'node:stream'
import { Tinypool } from 'tinypool'
import { batches } from './batches.ts'
import type { Item, Reading } from './read-own.ts'
import { failed } from './safely.ts'
import type { Shapes, Task } from './shapes.ts'
import { workerFile } from '../worker-file.ts'

/** Batches that are read or wait, for each worker: one to read, and the next at hand. */
const AHEAD = 2

/**
 * Reads articles in so many threads. What comes out is in the order of what goes in. No more is taken in than the
 * workers have at hand, so that memory does not grow with the number of articles.
 */
export async function* readInPool<S extends keyof Shapes>(
  items: AsyncIterable<Item>,
  task: Task<S>,
  threads: number,
): AsyncGenerator<Reading<Shapes[S]>> {
  const filename = await workerFile(new URL('worker.ts', import.meta.url))
  const pool = new Tinypool({
    filename,
    workerData: task,
    minThreads: threads,
    maxThreads: threads,
  })
  let isOver = false
  const read = async (batch: Item[]): Promise<Reading<Shapes[S]>[]> => {
    try {
      return await pool.run(batch)
    } catch (error) {
      if (isOver) return []
      // A worker is gone, as one is that runs out of memory. The pool has another by now.
      if (batch.length === 1) return batch.map((item) => failed(item, error))
      return (await Promise.all(batch.map((item) => read([item])))).flat()
    }
  }
  try {
    const stream = Readable.from(batches(items))
    for await (const readings of stream.map(read, { concurrency: threads * AHEAD })) yield* readings
  } finally {
    isOver = true
    await pool.destroy()
  }
}
