import { oncePer } from './once.ts'

/**
 * True where a text ends with what a pattern matches; the pattern must end with `$`. The same as `pattern.test`,
 * but matched backwards from the end, so that a text that ends otherwise costs one look at its last letters.
 */
export function endsWith(text: string, pattern: RegExp): boolean {
  const backwards = backwardsOf(pattern)
  backwards.lastIndex = text.length
  return backwards.test(text)
}

const backwardsOf = oncePer((pattern: RegExp) => {
  if (!pattern.source.endsWith('$')) throw new Error(`${pattern.source} must end with $`)
  return new RegExp(`(?<=${pattern.source.slice(0, -1)})`, `${pattern.flags}y`)
})
