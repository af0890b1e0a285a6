import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { DrawingJob } from '#publish/drawing-job.ts'

/** Fewer pages are drawn sooner by one worker than another starts. */
const WORTH_A_WORKER = 200

/**
 * Has pages drawn and written by as many workers as the machine has cores. They take turns in the list, so that each
 * gets as many of every kind.
 *
 * @param file the worker's code; it is handed `job` with its own part of the pages.
 */
export async function drawPages(file: string, job: DrawingJob): Promise<void> {
  const { pages } = job
  const wanted = Math.ceil(pages.length / WORTH_A_WORKER)
  const count = Math.min(availableParallelism(), wanted)
  await Promise.all(
    Array.from({ length: count }, async (_, worker) =>
      run(file, { ...job, pages: pages.filter((_, at) => at % count === worker) }),
    ),
  )
}

/** Resolves when the worker has ended well. */
async function run(file: string, workerData: DrawingJob): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const worker = new Worker(file, { workerData })
    worker.on('error', reject)
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`)),
    )
  })
}
