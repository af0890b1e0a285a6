import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it, onTestFinished } from 'vitest'
import { startCli } from './cli.fixture.ts'
import { createWorkspace, SMALL_SITE } from './workspace.fixture.ts'

const COUNT = 200
const article = (number: number) => `Han So Hee, story ${number}

${Array.from({ length: 40 }, (_, word) => `Word${(number * 41 + word * 7) % 9973}`).join(' ')}.
`

/** A folder whose content is small, and as many new articles in `new/`. */
async function workspace() {
  const news = Array.from({ length: COUNT }, (_, at) => [`new/${at}.txt`, article(at)])
  const { folder, remove } = await createWorkspace({ ...SMALL_SITE, ...Object.fromEntries(news) })
  onTestFinished(() => remove(''))
  return folder
}

it('extract ends with a whole line', async () => {
  const child = startCli(['extract', '--no-catalogue'], await workspace())
  const line = `${JSON.stringify({ file: 'a.txt', text: article(1).repeat(20) })}\n`
  child.stdin.on('error', () => undefined).write(line.repeat(2_000))
  const printed = text(child.stdout)
  child.stdout.once('data', () => child.kill('SIGINT'))
  const [code] = await once(child, 'close')
  const lines = (await printed).split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.map((one) => JSON.parse(one).file)).toEqual(lines.map(() => 'a.txt'))
  expect(code).toBe(130)
}, 60_000)

it('add has written nothing while it reads', async () => {
  const folder = await workspace()
  const child = startCli(['add', 'new'], folder)
  child.stderr.once('data', () => child.kill('SIGINT'))
  const [code] = await once(child, 'close')
  expect(await readdir(join(folder, 'content/articles'))).toEqual(['one.md'])
  expect(code).toBe(130)
}, 60_000)

it('add has written every article whole once it writes', async () => {
  const folder = await workspace()
  const place = join(folder, 'content/articles')
  const child = startCli(['add', 'new'], folder)
  watch(place)
    .once('change', () => child.kill('SIGINT'))
    .unref()
  await once(child, 'close')
  const files = await readdir(place)
  expect(files).toHaveLength(COUNT + 1)
  for (const file of files) expect(await readFile(join(place, file), 'utf8')).toMatch(/\.\n$/)
}, 60_000)

it('publish leaves no half of a compressed copy', async () => {
  // Long to write, since it cannot be made much shorter.
  const page = randomBytes(2_000_000).toString('base64')
  const { folder, remove } = await createWorkspace({ 'dist/index.html': page })
  onTestFinished(() => remove(''))
  const child = startCli(['publish', 'www'], folder)
  watch(join(folder, 'dist'))
    .once('change', () => child.kill('SIGINT'))
    .unref()
  await once(child, 'close')
  const copy = async (end: string) => readFile(join(folder, `dist/index.html${end}`))
  expect(brotliDecompressSync(await copy('.br')).toString() === page).toBe(true)
  expect(gunzipSync(await copy('.gz')).toString() === page).toBe(true)
}, 60_000)
