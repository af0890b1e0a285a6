import { expect, it } from 'vitest'
import { runCli } from './cli.fixture.ts'
import { createWorkspace } from './workspace.fixture.ts'

/** Runs a command in a folder of its own, whose content is `content/`. */
async function run(args: string[], files?: Record<string, string>) {
  const { folder, remove } = await createWorkspace(files)
  const told = await runCli(args, folder)
  await remove('')
  return told
}

it('check says that nothing is wrong', async () => {
  const { status, stdout, stderr } = await run(['check'])
  expect(stdout).toMatch(/^3 files, no problems\.\n/)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

it('add tells what it would write', async () => {
  const { status, stdout } = await run(['add', '--dry-run', 'content/articles'])
  expect(stdout).toBe(`no articles would be added (dry run: nothing is written).

1 skipped:
  content/articles/one.md: says the same as content/articles/one.md
`)
  expect(status).toBe(0)
})

it('check tells every problem, and exits 1', async () => {
  const files = { 'content/people/x.yaml': 'name: X\nrole: actress\n' }
  expect(await run(['check'], files)).toMatchObject({
    status: 1,
    stdout: `2 problems in the content:
  content/people/x.yaml:2: role "actress" is not known; write "actor".
  content/site.yaml: is missing; add it, with the lines "name:" and "description:".
`,
  })
})

it('a command that is none is told those that are', async () => {
  const { status, stderr } = await run(['toString'])
  expect(status).toBe(2)
  expect(stderr).toContain('npm run check')
})

it('a flag that is none is told in one line', async () => {
  const { status, stderr } = await run(['extract', '--fast'])
  expect(status).toBe(2)
  expect(stderr).toBe(
    `Unknown option '--fast'. "npm run extract -- --help" tells how it is used.\n`,
  )
})
