import type { Span } from '#pipeline/text/lines.ts'
import { LINE_RULES } from './line-rules.ts'

/** Longer lines are prose: no rule on single lines is tried on them. */
const LONGEST = 300

/** Why a line, taken by itself, is furniture; null where no rule says so. */
export function lineRuleFor({ text }: Span): string | null {
  if (text.length > LONGEST) return null
  return LINE_RULES.find(({ pattern }) => pattern.test(text))?.reason ?? null
}
