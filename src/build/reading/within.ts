import { createContext, Script } from 'node:vm'

/** A job that was ended since it took too long. The message finishes the sentence "it ...". */
export class OutOfTime extends Error {
  constructor(milliseconds: number) {
    super(`takes more than ${milliseconds / 1_000} seconds to read`)
  }
}

const context = createContext({ job: () => undefined })
const CALL = new Script('job()')

/** How many times as long a job may take on a busy machine. */
const PATIENCE = 16

/**
 * Does a job and gives what it gives; throws what it throws. A job that takes longer than so many milliseconds is
 * ended where it stands, inside a loop or a regular expression too, and `OutOfTime` is thrown: V8 ends it by the
 * same means as it ends the thread of a worker. The job must not wait for anything, and must bear being done twice:
 * where the process got less of the machine than that time, the job gets twice as long.
 */
export function within<T>(milliseconds: number, job: () => T): T {
  for (let timeout = milliseconds; ; timeout *= 2) {
    const before = process.cpuUsage()
    const done = attempt(timeout, job)
    if (done) return done.value
    const { user, system } = process.cpuUsage(before)
    const worked = (user + system) / 1_000
    if (worked >= milliseconds || timeout >= milliseconds * PATIENCE)
      throw new OutOfTime(milliseconds)
  }
}

/** What a job gave; null where it was ended. */
function attempt<T>(timeout: number, job: () => T): { value: T } | null {
  let result: { value: T } | null = null
  context['job'] = () => {
    result = { value: job() }
  }
  try {
    CALL.runInContext(context, { timeout })
    return result
  } catch (error) {
    if (isTimeout(error)) return null
    throw error
  }
}

/** The error comes from another realm, so that it is no `Error` of ours. */
function isTimeout(error: unknown): boolean {
  return Object(error).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
