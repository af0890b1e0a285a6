/**
 * Something wrong with what a person wrote, placed and with the cure. `line` is 1-based, null where no line
 * can be named (a file that is not text). A fatal problem fails the build; the others are printed.
 */
export type Problem = {
  file: string
  line: number | null
  rule: string
  /** What is wrong, a short clause without a full stop. */
  message: string
  /** What to write instead, a short clause without a full stop. */
  hint: string
  fatal: boolean
}

/** One problem as one line: `content/people/han-so-hee.yaml:3: role "actress" is not known; write "actor".` */
export function problemLine({ file, line, message, hint }: Problem): string {
  return `${file}${line === null ? '' : `:${line}`}: ${message}; ${hint}.`
}

/** The order in which problems are told: by file, then line. Pure; does not change the list. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => Number(a.file > b.file) - Number(a.file < b.file) || (a.line ?? 0) - (b.line ?? 0),
  )
}
