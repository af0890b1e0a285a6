import { afterEach, describe, expect, it } from 'vitest'
import { createWorkspace } from '../workspace.fixture.ts'
import { WrongUse } from '../arguments.ts'
import { check, CHECK_USAGE } from './check.ts'

const SITE = { 'content/site.yaml': 'name: Dojang\ndescription: What is true.\n' }

let cleanUp: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const job of cleanUp) await job()
  cleanUp = []
})

/** Runs the command over some files of a content folder. */
async function run(args: string[], files: Record<string, string>) {
  const { folder, remove } = await createWorkspace({ ...SITE, ...files })
  cleanUp.push(() => remove(''))
  const [out, error]: [string[], string[]] = [[], []]
  const io = {
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => error.push(text) },
  }
  const code = await check(args, io, `${folder}/content`)
  const told = (texts: string[]) => texts.join('').replaceAll(folder, '.')
  return { code, out: told(out), error: told(error) }
}

describe('check', () => {
  it('tells a fatal problem, and exits 1', async () => {
    const person = { 'content/people/x.yaml': 'name: X\nrole: actress\n' }
    expect(await run([], person)).toEqual({
      code: 1,
      out: '1 problem in the content:\n  ./content/people/x.yaml:2: role "actress" is not known; write "actor".\n',
      error: '',
    })
  })

  it('tells a day that no calendar has, and exits 0', async () => {
    const story =
      'It rains\n\nPosted on 2021.02.30\n\nIt rained on February 30 and\nMarch 45 people sang.\n'
    const { code, out } = await run([], { 'content/articles/a.md': story })
    expect(out).toMatch(`2 problems in the content:
  ./content/articles/a.md:3: "2021.02.30" is no day; write the right one, or leave it: it counts as no date.
  ./content/articles/a.md:5: "February 30" is no day; write the right one, or leave it: it counts as no date.
`)
    expect(code).toBe(0)
  })

  it('exits 0 over doubts', async () => {
    const story = { 'content/articles/a\u001B[2J.md': 'It rains\n\nIt rains in Seoul.\n' }
    const { code, out } = await run([], story)
    expect(code).toBe(0)
    expect(out).toMatch(
      /^2 files, no problems\.\n\n1 date not certain:\n {2}\.\/content\/articles\/a\[2J\.md: published date not given: /,
    )
  })

  it('prints JSON, and counts to the day that is given', async () => {
    const { code, out } = await run(['--json', '--today', '2024-02-29'], {})
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      files: 1,
      today: '2024-02-29',
      problems: [],
      unreviewed: [],
      uncertainDates: [],
      oneOutlet: [],
      silentCastings: [],
    })
  })

  it.each([
    [['--today', '2023-02-30'], '"2023-02-30" is no day; write it as in 2024-06-01.'],
    [['--today', 'now'], '"now" is no day; write it as in 2024-06-01.'],
    [['--jsn'], "Unknown option '--jsn'."],
    [['file.md'], "Unexpected argument 'file.md'."],
  ])('refuses %j', async (args, message) => {
    await expect(run(args, {})).rejects.toEqual(new WrongUse(message))
  })

  it('helps', async () => {
    expect(await run(['--help'], {})).toEqual({ code: 0, out: `${CHECK_USAGE}\n`, error: '' })
  })
})
