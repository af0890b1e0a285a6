import type { Span } from '#pipeline/text/lines.ts'
import { cutOut, marksIn } from '#pipeline/text/markdown-marks.ts'
import { oncePer } from '#pipeline/text/once.ts'
import { sieved } from '#pipeline/text/sieve/sieve.ts'
import { LINE_RULES } from './line-rules.ts'

/** Longer lines are prose: no rule on single lines is tried on them. */
const LONGEST = 300

const rulesFor = sieved(LINE_RULES, ({ pattern }) => [pattern])

/** Why a line, taken by itself, is furniture; null where no rule says so. */
export const lineRuleFor = oncePer(({ text }: Span): string | null => {
  if (text.length > LONGEST) return null
  const plain = withoutMarks(text)
  return rulesFor(plain).find(({ pattern }) => pattern.test(plain))?.reason ?? null
})

/** "*Photo: EMK*", "[Home](/) / [Charts](/charts)", "![Poster](poster.jpg)" as pages show them; "*Photo: EMK" without the star. */
function withoutMarks(text: string): string {
  if (!/[*_[]/.test(text)) return text
  return cutOut(text, marksIn(text))
    .replace(/^[*_]+/, '')
    .trim()
}
