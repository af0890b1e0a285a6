/**
 * Why a record could not be had.
 *
 *   not-found  the build has no such record: an unknown slug, or one that was removed
 *   replaced   nor does it have any other: a newer build has taken its place at the host
 *   offline    the browser has no network
 *   slow       the host was silent for longer than a reader waits
 *   failed     the host did not answer, or answered with an error
 *   mismatch   the record came, but is not of the form that this app reads: another build's, or broken
 */
export type LoadErrorKind = 'not-found' | 'replaced' | 'offline' | 'slow' | 'failed' | 'mismatch'

/** A record that could not be had. `file` is its path below the folder of the data. */
export class LoadError extends Error {
  readonly kind: LoadErrorKind
  readonly file: string

  constructor(kind: LoadErrorKind, file: string, detail: string) {
    super(`${file}: ${detail}`)
    this.name = 'LoadError'
    this.kind = kind
    this.file = file
  }
}

/** True when a newer build has taken the place of the one that is open. */
export function isReplaced(error: unknown): boolean {
  return error instanceof LoadError && error.kind === 'replaced'
}

/** True when the build simply has no such record. */
export function isNotFound(error: unknown): boolean {
  return error instanceof LoadError && error.kind === 'not-found'
}

/**
 * True of a query that gives nothing any more by itself. A record that the build does not have is no failure: the
 * archive tells what is known instead.
 */
export function isStuck({ error, isPaused }: { error: Error | null; isPaused: boolean }): boolean {
  return isPaused || (error !== null && !isNotFound(error))
}
