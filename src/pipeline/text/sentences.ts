import type { Span } from './lines.ts'
import { trimmed } from './lines.ts'

/** A full stop, question or exclamation mark, what closes after it, and the blank before the next sentence. */
const END = /(?<![.!?…])[.!?…]+["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\p{N}\p{Script=Hangul}])/gu

/** Words whose full stop ends no sentence: "Dec. 26", "Mr. Sunshine", "S. Korea", "Dr. Romantic". */
const SHORT =
  /(?:^|[\s("'“‘])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|St|No|Vol|Ep|vs|Jr|Sr|Prof|Co|Inc|Ltd|approx|\p{Lu}|\p{Lu}\.\p{Lu})\.$/u

/**
 * The sentences of a paragraph, in order, each with its place in the article. A stop inside quotation marks
 * ends a sentence too, so that each sentence of a quote stands for itself.
 */
export function sentencesOf(paragraph: Span): Span[] {
  const { text, start: offset } = paragraph
  const sentences: Span[] = []
  let start = 0
  for (const { 0: match, index } of text.matchAll(END)) {
    const stop = index + match.length
    if (match.startsWith('.') && SHORT.test(text.slice(Math.max(start, index - 8), index + 1)))
      continue
    sentences.push(trimmed(text, start, stop, offset))
    start = stop
  }
  if (start < text.length) sentences.push(trimmed(text, start, text.length, offset))
  return sentences
}
