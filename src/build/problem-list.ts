import { type Problem, problemLine } from '#model/problem.ts'

/** All problems as one text: how many there are, then each on its line. Empty where there are none. */
export function problemList(problems: readonly Problem[]): string {
  if (problems.length === 0) return ''
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return [
    `${count} in the content:`,
    ...problems.map((problem) => `  ${problemLine(problem)}`),
  ].join('\n')
}

/** True where a problem must stop a build. */
export function isFatal(problems: readonly Problem[]): boolean {
  return problems.some(({ fatal }) => fatal)
}
