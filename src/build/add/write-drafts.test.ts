import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { article } from '#pipeline/compile/articles.fixture.ts'
import { createWorkspace } from '../workspace.fixture.ts'
import type { Draft } from './desk.ts'
import { writeDrafts } from './write-drafts.ts'

async function workspace() {
  const { folder, remove } = await createWorkspace({ 'taken.md': 'first', 'file/x': '' })
  onTestFinished(() => remove(''))
  const draft = (file: string): Draft => ({
    from: `from ${file}`,
    file: join(folder, file),
    markdown: 'text',
    article: article(file),
  })
  return { folder, draft }
}

it('writes what can be written, and tells what cannot', async () => {
  const { folder, draft } = await workspace()
  const { written, left } = writeDrafts(['taken.md', 'file/x/y/a.md', 'a.md'].map(draft))
  expect(written.map(({ file }) => file)).toEqual([join(folder, 'a.md')])
  expect(left).toEqual([
    { from: 'from taken.md', reason: `${folder}/taken.md is there by now`, failed: true },
    {
      from: 'from file/x/y/a.md',
      reason: `${folder}/file/x/y/a.md cannot be written (ENOTDIR)`,
      failed: true,
    },
  ])
})
