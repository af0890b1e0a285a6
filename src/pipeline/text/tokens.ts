import { fold } from '#model/fold.ts'
import type { Span } from './lines.ts'

/**
 * A word with its place. `key`: the form under which its spellings meet. `capital`: it begins with a capital,
 * a digit or Hangul, as the words of names and titles do. `possessive`: "'s" follows it; the word itself ends
 * before that.
 */
export type Token = Span & { key: string; capital: boolean; possessive: boolean }

/** "Seon-ho", "K-drama", "Don’t", "Disney+", "O&", "D.O.", "2TV", "#1". */
const WORD = /#?[\p{L}\p{N}]+(?:[-&.'’‘]+[\p{L}\p{N}]+)*(?:\+|&(?=\s)|(?<=\b\p{Lu})\.)?/gu
const PLAIN = /^[A-Za-z]+$/
const CAPITAL = /^[#\p{Lu}\p{N}\p{Script=Hangul}]/u

/** The words of a text. `offset` is where the text begins in the article. */
export function tokensOf(text: string, offset = 0): Token[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => tokenOf(word, index + offset))
}

function tokenOf(word: string, start: number): Token {
  if (PLAIN.test(word)) {
    const capital = word.charCodeAt(0) < 91
    return {
      text: word,
      start,
      end: start + word.length,
      key: word.toLowerCase(),
      capital,
      possessive: false,
    }
  }
  const possessive = /['’‘]s$/.test(word)
  const text = possessive ? word.slice(0, -2) : word
  return {
    text,
    start,
    end: start + text.length,
    key: fold(text),
    capital: CAPITAL.test(text),
    possessive,
  }
}
