import type { Problem } from '#model/problem.ts'

/** A problem that fails the build, as nearly every one does that `read` finds. `line` is 1-based. */
export function problemIn(
  file: string,
  line: number | null,
  rule: string,
  message: string,
  hint: string,
): Problem {
  return { file, line, rule, message, hint, fatal: true }
}
