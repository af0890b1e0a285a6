import { nearest } from './nearest.ts'

/** 'a, b or c'. */
export function anyOf(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

/** 'write "actor"', where a known word comes near; else null. */
export function choose(word: string, known: Iterable<string>): string | null {
  const near = nearest(word, known)
  return near === null ? null : `write "${near}"`
}

/** 'role "actress"'; the key alone where the value is a list or has keys. A long text is cut. */
export function quoted(label: string, value: unknown): string {
  if (typeof value !== 'string') return label
  return `${label} "${value.length > 60 ? `${value.slice(0, 60)}...` : value}"`
}
