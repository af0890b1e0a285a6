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
const CAPITAL = /^[#\p{Lu}\p{N}\p{Script=Hangul}]/u
/** What ends a word of plain letters, so that it needs no closer look; NaN stands for the end of the text. */
const PLAIN_ENDS = new Set([...Array.from(' \n,;:!?)"', (mark) => mark.charCodeAt(0)), NaN])

/** The words of a text. `offset` is where the text begins in the article. */
export function tokensOf(text: string, offset = 0): Token[] {
  const tokens: Token[] = []
  for (let at = 0; ;) {
    while (text.charCodeAt(at) === 32) at++
    const end = lettersEnd(text, at)
    if (end > at && PLAIN_ENDS.has(text.charCodeAt(end))) {
      tokens.push(plainToken(text.slice(at, end), at + offset))
      at = end
      continue
    }
    WORD.lastIndex = at
    const word = WORD.exec(text)
    if (!word) return tokens
    tokens.push(tokenOf(word[0], word.index + offset))
    at = WORD.lastIndex
  }
}

/** Where the plain letters (a to z in either case) that begin at an offset end. */
function lettersEnd(text: string, at: number): number {
  for (; ; at++) {
    const small = text.charCodeAt(at) | 32
    if (!(small >= 97 && small <= 122)) return at
  }
}

function plainToken(text: string, start: number): Token {
  const capital = text.charCodeAt(0) < 97
  return {
    text,
    start,
    end: start + text.length,
    key: text.toLowerCase(),
    capital,
    possessive: false,
  }
}

function tokenOf(word: string, start: number): Token {
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
