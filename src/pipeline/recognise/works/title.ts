import type { Span } from '#pipeline/text/lines.ts'

/** The most words that a title has; longer quoted stretches are speech. */
const MOST_WORDS = 10

/** Words that stay small inside a title. */
const SMALL =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|is|it|my|not|of|off|on|or|out|over|than|the|to|up|with|vs|de|la|’s|'s)$/

/** A title without what the press puts inside its quotation marks too: a comma, a full stop, the year. */
export function withoutStop({ text, start }: Span): Span {
  const inside = text.replace(/(?<![,.;:])[,.;:]+$/, '').replace(/ \(\d{4}\)$/, '')
  return { text: inside, start, end: start + inside.length }
}

/** True where all words but small ones begin with a capital: "The Price Of Confession", "Soundtrack #1"; not "Now you belong to me". */
export function isTitleCase(text: string): boolean {
  const words = (text.match(/[^\s–—]+/g) ?? []).filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (words.length === 0 || words.length > MOST_WORDS) return false
  if (!/^["'“‘(#]*[\p{Lu}\p{N}\p{Script=Hangul}]/u.test(words[0]!)) return false
  return words.every(
    (word) => SMALL.test(word) || /^["'“‘(#]*[\p{Lu}\p{N}\p{Script=Hangul}]/u.test(word),
  )
}

/** True for a sentence that starts with a capital and could be a title as well: "The real one appeared!". */
export function couldBeTitle(text: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(text) && blanksIn(text) < 7 && !/[,;]/.test(text)
}

/** How many blanks part the words of a title. */
export function blanksIn(text: string): number {
  return text.match(/\s+/g)?.length ?? 0
}
