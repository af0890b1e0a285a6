import type { Span } from '#pipeline/text/lines.ts'
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

/** "*Photo: EMK*", "[Home](/) / [Charts](/charts)", "![Poster](poster.jpg)" without Markdown's marks. */
function withoutMarks(text: string): string {
  if (!/[*_[]/.test(text)) return text
  return text
    .replace(/!?\[([^[\]]{0,200})\]\([^()\s]{0,300}\)/g, '$1')
    .replace(
      /(?<![\p{L}\p{N}])[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?![\p{L}\p{N}])/gu,
      (mark, at: number) =>
        at > 0 && text[at - 1] === ' ' && text[at + 1] === undefined ? mark : '',
    )
    .trim()
}
