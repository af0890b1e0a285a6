/** Why an address was not fetched. The message finishes the sentence "ADDRESS: ...". */
export class Refused extends Error {}

/** Does something over the network. What the network has against it becomes a `Refused`. */
export async function reached<T>({ host }: URL, job: () => Promise<T>): Promise<T> {
  try {
    return await job()
  } catch (error) {
    if (error instanceof Refused || !(error instanceof Error)) throw error
    if (error.name === 'TimeoutError') throw new Refused(`${host} does not answer in time`)
    throw new Refused(`${host} cannot be reached (${codeOf(error)})`)
  }
}

/** 'ENOTFOUND', 'ECONNREFUSED'; the words of the error where it has no code. */
function codeOf(error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : error
  return 'code' in cause ? String(cause.code) : cause.message
}
