import { availableParallelism } from 'node:os'
import { readInPool } from './pool.ts'
import type { Item, Known, Reading } from './read-own.ts'
import { safely } from './safely.ts'
import { readerOf, type Shapes, warmUp } from './shapes.ts'

/**
 * Milliseconds of reading after which workers are called. They take about as long to come, so that few articles
 * never wait for them, and many lose little. The processor's, since a busy machine is no reason for more threads.
 */
const PATIENCE = 500

/** `threads`: 0 for none but the program's own. `patience`: milliseconds of the processor. */
type Effort = { threads: number; patience: number }

/**
 * Reads articles, each in the shape that is asked for. What comes out is in the order of what goes in, and depends on
 * nothing but each article and what is known: not on the others, nor on how many threads there are.
 */
export async function* readEach<S extends keyof Shapes>(
  items: Iterable<Item> | AsyncIterable<Item>,
  { root, ids, catalogue }: Known,
  shape: S,
  { threads, patience }: Effort = { threads: threadsWanted(process.env), patience: PATIENCE },
): AsyncGenerator<Reading<Shapes[S]>> {
  const task = { known: { root, ids, catalogue }, shape }
  const rest = iterate(items)
  const read = readerOf(task)
  const most = threads === 0 ? Infinity : patience
  for (let spent = 0; spent < most;) {
    const { done, value } = await rest.next()
    if (done) return
    const start = process.cpuUsage()
    if (spent === 0) warmUp(task.known)
    const reading = safely(value, read)
    const { user, system } = process.cpuUsage(start)
    spent += (user + system) / 1_000
    yield reading
  }
  yield* readInPool(rest, task, threads)
}

/** What DOJANG_WORKERS says; else a thread for each core, where there are several. */
function threadsWanted({ DOJANG_WORKERS: told = '' }: NodeJS.ProcessEnv): number {
  if (/^\d{1,3}$/.test(told)) return Number(told)
  const cores = availableParallelism()
  return cores === 1 ? 0 : cores
}

async function* iterate<T>(items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  yield* items
}
