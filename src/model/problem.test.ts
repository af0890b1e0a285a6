import { expect, test } from 'vitest'
import { type Problem, problemLine, sortProblems } from './problem.ts'

const problem = (file: string, line: number | null): Problem => ({
  file,
  line,
  rule: 'role',
  message: 'role "actress" is not known',
  hint: 'write "actor"',
  fatal: true,
})

test('tells file, line, what is wrong and what to write', () => {
  expect(problemLine(problem('content/people/iu.yaml', 3))).toBe(
    'content/people/iu.yaml:3: role "actress" is not known; write "actor".',
  )
  expect(problemLine(problem('content/people/iu.yaml', null))).toBe(
    'content/people/iu.yaml: role "actress" is not known; write "actor".',
  )
})

test('tells problems by file, then line, those of a whole file first', () => {
  const list = [problem('b', 1), problem('a', 10), problem('a', 2), problem('a', null)]
  expect(sortProblems(list).map(({ file, line }) => [file, line])).toEqual([
    ['a', null],
    ['a', 2],
    ['a', 10],
    ['b', 1],
  ])
})
