import { afterEach, describe, expect, it } from 'vitest'
import { createWorkspace } from '../workspace.fixture.ts'
import { filesAt } from './gather-files.ts'

let cleanUp: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const job of cleanUp) await job()
  cleanUp = []
})

/** What is found at a path of a folder with these files: its files, or the reason against them. */
async function found(path: string, files: Record<string, string>) {
  const { folder, remove } = await createWorkspace(files)
  cleanUp.push(() => remove(''))
  const told = []
  for await (const file of filesAt(`${folder}/${path}`)) {
    const name = file.path.slice(folder.length + 1)
    told.push('reason' in file ? [name, file.reason, file.failed] : [name, file.isFeed])
  }
  return told
}

const NO_ARTICLE = 'is no article and no feed by its name (.md, .txt, .html, .xml, .json)'

describe('filesAt', () => {
  it('finds all files of a folder at any depth, by name, but hidden ones', async () => {
    const files = {
      'in/b/c.RSS': '',
      'in/a.txt': '',
      'in/b/x.png': '',
      'in/.d.md': '',
      'in/.e/f.md': '',
      'g.md': '',
    }
    expect(await found('in', files)).toEqual([
      ['in/a.txt', false],
      ['in/b/c.RSS', true],
      ['in/b/x.png', NO_ARTICLE, false],
    ])
  })

  it('finds a file, and tells what cannot be one', async () => {
    expect(await found('a.HTML', { 'a.HTML': '' })).toEqual([['a.HTML', false]])
    expect(await found('x.png', { 'x.png': '' })).toEqual([['x.png', NO_ARTICLE, true]])
    expect(await found('x.md', {})).toEqual([['x.md', 'is not there, or cannot be opened', true]])
    expect(await found('x\0.md', {})).toEqual([
      ['x\0.md', 'is not there, or cannot be opened', true],
    ])
    expect(await found('x.md', { 'x.md': 'x'.repeat(5_000_001) })).toEqual([
      ['x.md', 'is larger than 5 MB', true],
    ])
  })
})
