import { oncePer } from './once.ts'

/**
 * True where a text ends with what a pattern matches; the pattern must end with `$`. The same as `pattern.test`,
 * but matched backwards from the end, so that a text that ends otherwise costs one look at its last letters.
 */
export function endsWith(text: string, pattern: RegExp): boolean {
  return matchesBackwards(text, backwardsOf(pattern))
}

/** The same with a pattern that `backwards` has made. */
export function matchesBackwards(text: string, made: RegExp): boolean {
  made.lastIndex = text.length
  return made.test(text)
}

/** A pattern that ends with `$`, made to be matched backwards from the end of a text. */
export function backwards(pattern: RegExp): RegExp {
  if (!pattern.source.endsWith('$')) throw new Error(`${pattern.source} must end with $`)
  return new RegExp(`(?<=${pattern.source.slice(0, -1)})`, `${pattern.flags}y`)
}

const backwardsOf = oncePer(backwards)
