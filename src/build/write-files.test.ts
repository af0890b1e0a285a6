import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeFiles } from './write-files.ts'

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'dojang-'))
  onTestFinished(() => rm(path, { recursive: true }))
  return path
}

test('files are written whole, whatever the number of their pieces', async () => {
  const out = await folder()
  const long = 'x'.repeat(600_000)
  writeFiles(out, [
    ['a/one.txt', 'one'],
    ['a/long.txt', long],
    ['a/long.txt', long],
    ['a/long.txt', 'end'],
    ['b/empty.txt', ''],
  ])
  expect(await readFile(join(out, 'a/one.txt'), 'utf8')).toBe('one')
  expect(await readFile(join(out, 'a/long.txt'), 'utf8')).toBe(`${long}${long}end`)
  expect(await readdir(join(out, 'b'))).toEqual(['empty.txt'])
})

test('what stood there before is replaced', async () => {
  const out = await folder()
  writeFiles(out, [['a.txt', 'a longer text']])
  writeFiles(out, [['a.txt', 'short']])
  expect(await readFile(join(out, 'a.txt'), 'utf8')).toBe('short')
})
