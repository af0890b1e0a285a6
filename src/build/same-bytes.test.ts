import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { runCli } from './cli.fixture.ts'
import { createWorkspace, SMALL_SITE } from './workspace.fixture.ts'

const CASES = fileURLToPath(new URL('../pipeline/cases/', import.meta.url))

/** The articles of the cases, of every format. */
const articles = readdirSync(CASES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /article\.\w+$/.test(name))
  .map((name) => CASES + name)

/** Two machines as different as may be. Turkish has a small i without a dot, which comes of no capital elsewhere. */
const SEOUL = { TZ: 'Asia/Seoul', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8', DOJANG_WORKERS: '1' }
const NEW_YORK = {
  TZ: 'America/New_York',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  DOJANG_WORKERS: '3',
}

/** So often each article is read, that workers are called. */
const TIMES = 12

it('extract prints the same of each article in any order, time zone and locale, with any number of workers', async () => {
  const files = Array.from({ length: TIMES }, () => articles).flat()
  const [one, other] = await Promise.all([
    runCli(['extract', ...files], '.', SEOUL),
    runCli(['extract', ...files.toReversed()], '.', NEW_YORK),
  ])
  const lines = one.stdout.trimEnd().split('\n')
  expect(lines.length).toBeGreaterThan(articles.length)
  expect(other.stdout.trimEnd().split('\n').toReversed()).toEqual(lines)
  expect(other.status).toBe(one.status)
}, 60_000)

it('check tells the same of a whole content folder', async () => {
  const files = await Promise.all(
    articles.map(async (path, at) => [
      `content/articles/${at}.${path.split('.').at(-1)}`,
      await readFile(path, 'utf8'),
    ]),
  )
  const told = []
  for (const [env, order] of [
    [SEOUL, files],
    [NEW_YORK, files.toReversed()],
  ] as const) {
    const { folder, remove } = await createWorkspace({
      ...SMALL_SITE,
      ...Object.fromEntries(order),
    })
    onTestFinished(() => remove(''))
    told.push(await runCli(['check', '--json'], folder, env))
  }
  expect(JSON.parse(told[0]!.stdout)).not.toEqual({})
  expect(told[1]).toEqual(told[0])
}, 60_000)
