import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createLiveSite } from './live-site.ts'
import { createWorkspace } from './workspace.fixture.ts'

let workspace: Awaited<ReturnType<typeof createWorkspace>>
beforeEach(async () => void (workspace = await createWorkspace()))
afterEach(() => workspace.remove(''))

const start = () => createLiveSite(join(workspace.folder, 'content'), 'content/')
const PERSON = 'content/people/han-so-hee.yaml'

it('keeps a broken file as it last was, while others change', async () => {
  const update = start()
  await update()
  await workspace.write(PERSON, 'name: Han So Hee\nrole: actress\n')
  await workspace.write('content/articles/one.md', '# Later\n\nHan So Hee left.\n')
  const { files, problems } = await update()
  expect(problems.map(({ file }) => file)).toEqual([PERSON])
  expect(files.get('actors/han-so-hee.json')).toContain('한소희')
  expect(files.get('articles/one.json')).toContain('Later')
})

it('keeps an article that was emptied, also without a site.yaml', async () => {
  const update = start()
  await update()
  await workspace.write('content/articles/one.md', '')
  await workspace.remove('content/site.yaml')
  const { files, problems } = await update()
  expect(problems.map(({ rule }) => rule)).toEqual(['empty', 'site'])
  expect(files.has('articles/one.json')).toBe(true)
})

it('leaves out what was never whole, and what was deleted', async () => {
  await workspace.write('content/articles/two.txt', '')
  const update = start()
  expect((await update()).files.has('articles/two.json')).toBe(false)
  await workspace.remove('content/articles/one.md')
  expect((await update()).files.has('articles/one.json')).toBe(false)
})

it('takes the file as it is once it is whole again', async () => {
  const update = start()
  await update()
  await workspace.write(PERSON, 'name:')
  await update()
  await workspace.write(PERSON, 'name: Han So Hee\nrole: idol\n')
  const { files, problems } = await update()
  expect(problems).toEqual([])
  expect(files.get('actors/han-so-hee.json')).toContain('"role":"idol"')
})
