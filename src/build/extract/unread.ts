import type { Problem } from '#model/problem.ts'

/** What cannot even be given to `read`. */
export function unread(file: string, line: number | null, message: string, hint: string): Problem {
  return { file, line, rule: 'unread', message, hint, fatal: true }
}
