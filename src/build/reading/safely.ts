import type { Problem } from '#model/problem.ts'
import type { Reading } from './read-own.ts'
import { OutOfTime, within } from './within.ts'

/** Milliseconds that one article may take. The largest that is no attack takes a tenth of it. */
export const LONGEST_READING = 2_000

type Named = { file: string }

/** Reads an article; one on which a stage fails, or that takes longer than two seconds, is a problem like any other. */
export function safely<I extends Named, T>(
  item: I,
  read: (item: I) => Reading<T>,
  limit = LONGEST_READING,
): Reading<T> {
  try {
    return within(limit, () => read(item))
  } catch (error) {
    return error instanceof OutOfTime ? tooSlow(item, error) : failed(item, error)
  }
}

/**
 * Reads articles as `safely` does, none of them able to stop the others. All have half a second together, since a
 * watch costs a tenth of a millisecond and most articles little more; where that is not enough, or one fails, each
 * is read again under a watch of its own.
 */
export function allSafely<I extends Named, T>(
  items: readonly I[],
  read: (item: I) => Reading<T>,
  limit = LONGEST_READING,
): Reading<T>[] {
  const each = () => items.map((item) => safely(item, read, limit))
  if (items.length === 1) return each()
  try {
    return within(limit / 4, () => items.map(read))
  } catch {
    return each()
  }
}

/** A fault of ours, not of the file; but it is the file that an editor can take out until the fault is mended. */
export function failed({ file }: Named, error: unknown): Reading<never> {
  const message = `made Dojang fail (${error instanceof Error ? error.message : String(error)})`
  return lost(file, 'crash', message, 'move it out of the content, and report it with its text')
}

function tooSlow({ file }: Named, { message }: OutOfTime): Reading<never> {
  return lost(file, 'too-slow', message, 'keep the article of it alone, as .txt')
}

function lost(file: string, rule: string, message: string, hint: string): Reading<never> {
  const problem: Problem = { file, line: null, rule, message, hint, fatal: true }
  return { article: null, problems: [problem] }
}
