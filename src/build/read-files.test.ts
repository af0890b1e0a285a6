import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readFiles } from './read-files.ts'
import { createWorkspace } from './workspace.fixture.ts'

it('reads any depth in the order of names, without hidden files and those that editors leave', async () => {
  const { folder, remove } = await createWorkspace({
    'b.md': 'B',
    'a/z/1.md': 'Z',
    'a/b.md': '',
    '.DS_Store': 'x',
    'a/.git/x.md': 'x',
    'a/b.md~': 'x',
  })
  const files = await readFiles(folder, 'content/')
  expect(files.map(({ file, content }) => [file, Buffer.from(content).toString()])).toEqual([
    ['content/a/b.md', ''],
    ['content/a/z/1.md', 'Z'],
    ['content/b.md', 'B'],
  ])
  await remove('')
})

it('reads more files than it opens at a time', async () => {
  const names = Array.from({ length: 150 }, (_, i) => `${String(i).padStart(3, '0')}.txt`)
  const { folder, remove } = await createWorkspace(
    Object.fromEntries(names.map((name) => [name, 'x'])),
  )
  expect((await readFiles(folder, '')).map(({ file }) => file)).toEqual(names)
  await remove('')
})

it('finds nothing in a folder that is not there', async () => {
  expect(await readFiles(join('no', 'such', 'folder'), 'content/')).toEqual([])
})
