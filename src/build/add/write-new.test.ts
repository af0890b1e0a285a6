import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createWorkspace } from '../workspace.fixture.ts'
import { writeNew } from './write-new.ts'

let cleanUp: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const job of cleanUp) await job()
  cleanUp = []
})

async function workspace(files: Record<string, string>) {
  const { folder, remove } = await createWorkspace(files)
  cleanUp.push(() => remove(''))
  return folder
}

describe('writeNew', () => {
  it('writes into a folder that is not there yet, and leaves nothing else', async () => {
    const folder = await workspace({})
    writeNew(join(folder, 'articles/a.md'), 'text')
    expect(await readFile(join(folder, 'articles/a.md'), 'utf8')).toBe('text')
    expect(await readdir(join(folder, 'articles'))).toEqual(['a.md'])
  })

  it('never overwrites, and leaves nothing of the attempt', async () => {
    const folder = await workspace({ 'a.md': 'first' })
    expect(() => writeNew(join(folder, 'a.md'), 'second')).toThrow(/EEXIST/)
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('first')
    expect(await readdir(folder)).toEqual(['a.md'])
  })
})
