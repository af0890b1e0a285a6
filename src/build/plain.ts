/** Control characters but the line end, and marks that turn the direction of writing. */
const UNSEEN = /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/gu

/** Text for a terminal. Articles are strangers' words: none of them may colour, move or hide what is printed. */
export function plain(text: string): string {
  return text.replace(UNSEEN, '')
}
