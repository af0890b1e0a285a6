/** What stands for everything between words: blanks, marks, and letters that no rule of the press's English needs. */
export const GAP = 0
/** What stands for every digit. */
const DIGIT = 27
/** How many letters the sieve tells apart: the gap, a to z in either case, a digit. */
export const LETTERS = 28

const OF_ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 48 && code <= 57) return DIGIT
  const small = code | 32
  return small >= 97 && small <= 122 ? small - 96 : GAP
})

/** The letter of a UTF-16 code unit. */
export function letterOf(code: number): number {
  return code < 128 ? OF_ASCII[code]! : GAP
}
