import { describe, expect, it } from 'vitest'
import { problemLine } from '#model/problem.ts'
import type { Reading } from './read-own.ts'
import { allSafely, safely } from './safely.ts'

type File = { file: string }

/** Reads 'slow.html' for ever, fails on 'bad.html', and gives any other file's name. */
function read({ file }: File): Reading<string> {
  for (;;) if (file !== 'slow.html') break
  if (file === 'bad.html') throw new RangeError('too much recursion')
  return { article: file, problems: [] }
}
const told = ({ article, problems }: Reading<string>) => article ?? problems.map(problemLine)

const SLOW = [
  'slow.html: takes more than 0.2 seconds to read; keep the article of it alone, as .txt.',
]
const BAD = [
  'bad.html: made Dojang fail (too much recursion); move it out of the content, and report it with its text.',
]

describe('an article', () => {
  it.each([
    ['a.html', 'a.html'],
    ['bad.html', BAD],
    ['slow.html', SLOW],
  ])('%s', (file, expected) => {
    expect(told(safely({ file }, read, 200))).toEqual(expected)
  })
})

describe('articles together', () => {
  const all = (...files: string[]) =>
    allSafely(
      files.map((file) => ({ file })),
      read,
      200,
    ).map(told)

  it('come through in their order, whatever stands between them', () => {
    expect(all('a', 'b')).toEqual(['a', 'b'])
    expect(all('a', 'slow.html', 'b', 'bad.html', 'c')).toEqual(['a', SLOW, 'b', BAD, 'c'])
    expect(all('slow.html')).toEqual([SLOW])
  })

  it('are read once where nothing is wrong', () => {
    const files: string[] = []
    allSafely([{ file: 'a' }, { file: 'b' }], ({ file }) => {
      files.push(file)
      return { article: file, problems: [] }
    })
    expect(files).toEqual(['a', 'b'])
  })
})
