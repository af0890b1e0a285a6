import type { Span } from '#pipeline/text/lines.ts'

/** Where a new statement begins inside a sentence: its own subject or its own happening. */
const JOINT =
  /,? (?:in which|where|while|whereas)\b|; |,? but |, and (?=(?:he|she|it|they|the \w+ (?:is|was|will|has)) )/g

/** The clauses of a sentence that can each tell of a happening of their own. */
export function clausesOf({ text, start }: Span): Span[] {
  const clauses: Span[] = []
  let from = 0
  for (const { index } of text.matchAll(JOINT)) {
    if (index <= from) continue
    clauses.push({ text: text.slice(from, index), start: start + from, end: start + index })
    from = index
  }
  clauses.push({ text: text.slice(from), start: start + from, end: start + text.length })
  return clauses
}
