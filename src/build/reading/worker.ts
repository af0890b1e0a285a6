import { Tinypool } from 'tinypool'
import type { Item } from './read-own.ts'
import { allSafely } from './safely.ts'
import { readerOf, type Task, warmUp } from './shapes.ts'

const task: Task = Tinypool.workerData
const read = readerOf(task)
warmUp(task.known)

/** What a worker of `pool.ts` does with each batch. */
export default (items: Item[]) => allSafely(items, read)
