/** Words of so many letters are capitalised in a heading. */
const LONG_WORD = /[\p{L}]{4,}/gu
/** The part of them that must be. */
const MOST = 0.7

/** True for a line without a full stop: a heading in small letters ("The series starts on May 3"), a caption, a list's item. */
export function isLine(text: string): boolean {
  return !/[.!?…]["'”’)]*$/.test(text)
}

/** True for a line that is a heading rather than a sentence: no full stop, and most longer words begin with a capital. */
export function isHeading(text: string): boolean {
  if (/\.["'”’)]*$/.test(text)) return false
  const words = text.match(LONG_WORD) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= MOST * words.length
}
