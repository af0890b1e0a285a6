import type { Span } from '#pipeline/text/lines.ts'

/** Below this many characters a line that ends with a full stop may still be a caption or a call. */
const SHORTEST_PROSE = 60
/** From this many characters a line is prose, however it ends. */
const SURELY_PROSE = 200

/** Text without a stop at its end is prose where a sentence ends inside it and it has so many words: blogs write so. */
const MANY_WORDS = 14

/** True for a paragraph of the article proper: it ends as sentences end and is not short, or it is long. */
export function isProse({ text }: Span): boolean {
  if (text.startsWith('|')) return false
  if (text.length >= SURELY_PROSE) return true
  if (text.length < SHORTEST_PROSE) return false
  if (/[.!?…]["'”’)\]]*$/.test(text)) return true
  return /\p{Ll}[.!?] \p{L}/u.test(text) && text.split(/\s+/).length >= MANY_WORDS
}

/** True where a line ends as sentences end. */
export function endsAsSentence(text: string): boolean {
  return /[.!?…:]["'”’)\]]*(?: ?(?:[:;=]['-]?[()DPp3]|\^\^|<3|~+))?$|["”’]$|[\p{L}] (?:[:;=]['-]?[()DPp3]|\^\^|<3)$/u.test(
    text,
  )
}
