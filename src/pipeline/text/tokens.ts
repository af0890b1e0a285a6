import type { Span } from './lines.ts'

/** A word with its place. `possessive`: "'s" follows it; the word itself ends before that. */
export type Token = Span & { possessive: boolean }

/** "Seon-ho", "K-drama", "Don’t", "Disney+", "O&", "D.O.", "2TV", "#1". */
const WORD = /#?[\p{L}\p{N}]+(?:[-&.'’‘]+[\p{L}\p{N}]+)*(?:\+|&(?=\s)|(?<=\b\p{Lu})\.)?/gu
const POSSESSIVE = /['’‘]s$/

/** The words of a text. `offset` is where the text begins in the article. */
export function tokensOf(text: string, offset = 0): Token[] {
  const tokens: Token[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const possessive = POSSESSIVE.test(word)
    const bare = possessive ? word.slice(0, -2) : word
    const start = index + offset
    tokens.push({ text: bare, start, end: start + bare.length, possessive })
  }
  return tokens
}

/** True where a word begins with a capital or a digit, as the words of names and titles do. */
export function isCapital(word: string): boolean {
  return /^[#\p{Lu}\p{N}]/u.test(word)
}
