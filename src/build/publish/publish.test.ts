import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeEach, expect, test } from 'vitest'
import { WrongUse } from '../arguments.ts'
import { writeFiles } from '../write-files.ts'
import { PUBLISH_USAGE } from './options.ts'
import { publish } from './publish.ts'

const LONG = 'Moon Ga On is confirmed. '.repeat(100)

let from: string
let to: string
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'publish-'))
  from = join(folder, 'dist')
  to = join(folder, 'www')
  return () => rmSync(folder, { recursive: true })
})

const write = (folder: string, files: Record<string, string>) =>
  writeFiles(folder, Object.entries(files))

/** A build: pages that name their script and their data, as they do in a real one. */
function build(name: string, more: Record<string, string> = {}): void {
  rmSync(from, { recursive: true, force: true })
  write(from, {
    'index.html': `today ${name}`,
    'articles/one/index.html': `one ${name}`,
    'feed.xml': `feed ${name}`,
    [`assets/main-${name}.js`]: `main ${name}`,
    'assets/react-1.js': 'react',
    [`data/${name}/today.json`]: LONG,
    '.vite/manifest.json': '{}',
    ...more,
  })
}

async function run(...args: string[]) {
  const written = { stdout: '', stderr: '' }
  const into = (stream: keyof typeof written) => ({
    write: (text: string) => (written[stream] += text),
  })
  const code = await publish(args, { stdout: into('stdout'), stderr: into('stderr') })
  return { code, ...written }
}

const published = async (...args: string[]) => run('--from', from, ...args, to)
const text = (name: string) => readFileSync(join(to, name), 'utf8')
const files = () =>
  readdirSync(to, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(to.length + 1))
    .toSorted()

test('puts a site into a folder, and leaves out what is hidden', async () => {
  build('a')
  const { code, stdout } = await published('--plain')
  expect(files()).toEqual([
    'articles/one/index.html',
    'assets/main-a.js',
    'assets/react-1.js',
    'builds.json',
    'data/a/today.json',
    'feed.xml',
    'index.html',
  ])
  expect(code).toBe(0)
  expect(stdout).toBe(
    `${to}: 6 files, 6 of them new or changed; 0 old ones removed (with compressed copies); parts of 0 earlier builds kept.\n`,
  )
})

test('keeps the parts of the two builds before, and of no more', async () => {
  for (const name of ['a', 'b', 'c', 'd']) {
    build(name)
    await published('--plain')
  }
  const parts = files().filter((file) => /^(?:assets|data)/.test(file))
  expect(parts).toEqual([
    'assets/main-b.js',
    'assets/main-c.js',
    'assets/main-d.js',
    'assets/react-1.js',
    'data/b/today.json',
    'data/c/today.json',
    'data/d/today.json',
  ])
  expect(text('index.html')).toBe('today d')
})

test('counts a build that is published again once', async () => {
  for (const name of ['a', 'b', 'c', 'c', 'b', 'c']) {
    build(name)
    await published('--plain')
  }
  expect(readdirSync(join(to, 'data'))).toEqual(['a', 'b', 'c'])
})

test('puts no page there before all of its parts are, and no worker before all pages', async () => {
  build('a', { 'sw.js': 'worker a' })
  await published('--plain')
  build('b', { 'sw.js': 'worker b' })
  // The first page cannot be put into its place.
  rmSync(join(to, 'articles/one/index.html'))
  mkdirSync(join(to, 'articles/one/index.html/x'), { recursive: true })
  await expect(published('--plain')).rejects.toThrow('EISDIR')
  expect(text('assets/main-b.js')).toBe('main b')
  expect(text('sw.js')).toBe('worker a')
  expect(text('data/b/today.json')).toBe(LONG)
  expect(text('feed.xml')).toBe('feed b')
  expect(text('index.html')).toBe('today a')

  rmSync(join(to, 'articles'), { recursive: true })
  for (const name of ['c', 'd']) {
    build(name)
    await published('--plain')
  }
  // What was begun counts as a build: some readers may have met it.
  expect(readdirSync(join(to, 'data'))).toEqual(['b', 'c', 'd'])
})

test('takes away pages that are no more, and leaves what is not its own', async () => {
  build('a', { 'articles/two/index.html': 'two', 'old/page.html': 'old' })
  await published()
  write(to, { CNAME: 'example.org', '.well-known/security.txt': 'x', 'more/x.html': 'mine' })
  build('b')
  await published()
  const own = ['.well-known/security.txt', 'CNAME', 'more/x.html']
  expect(files()).toEqual(expect.arrayContaining(own))
  expect(readdirSync(to)).not.toContain('old')
  expect(readdirSync(join(to, 'articles'))).toEqual(['one'])
})

test('takes nothing away for having had a folder of that name once', async () => {
  build('a', { 'old/page.html': 'old' })
  await published()
  build('b')
  await published()
  write(to, { 'old/mine.html': 'mine' })
  build('c')
  expect(await published()).toMatchObject({ code: 0 })
  expect(text('old/mine.html')).toBe('mine')
})

test('puts nothing in the place of what is not its own, in no later build either', async () => {
  build('a')
  await published()
  write(to, { CNAME: 'example.org' })
  build('b', { CNAME: 'fans.example.org' })
  expect(await published()).toMatchObject({
    code: 1,
    stderr: `${join(to, 'CNAME')} was not put there by this command; name a folder of the site's own.\n`,
  })
  expect(text('CNAME')).toBe('example.org')
  expect(text('index.html')).toBe('today a')
})

test('compresses text that is longer than a packet', async () => {
  build('a', { 'index.html': LONG, 'icon.png': LONG })
  await published()
  const copies = files().filter((file) => /\.(?:br|gz)$/.test(file))
  expect(copies).toEqual([
    'data/a/today.json.br',
    'data/a/today.json.gz',
    'index.html.br',
    'index.html.gz',
  ])
  expect(brotliDecompressSync(readFileSync(join(to, 'index.html.br'))).toString()).toBe(LONG)
  expect(gunzipSync(readFileSync(join(to, 'index.html.gz'))).toString()).toBe(LONG)
})

test('takes the time to compress well for scripts and styles alone, whatever a story is called', async () => {
  // This very file: the effort shows in words that somebody wrote.
  const written = readFileSync(new URL(import.meta.url), 'utf8')
  build('a', {
    'articles/assets/index.html': written,
    'articles/two/index.html': written,
    'assets/main-a.js': written,
  })
  await published()
  const size = (file: string) => statSync(join(to, `${file}.br`)).size
  expect(size('articles/assets/index.html')).toBe(size('articles/two/index.html'))
  expect(size('assets/main-a.js')).toBeLessThan(size('articles/two/index.html'))
})

test('takes away a compressed copy once its page is too short for one, or none are wanted', async () => {
  build('a', { 'index.html': LONG, 'feed.xml': LONG })
  await published()
  build('b', { 'feed.xml': LONG })
  await published()
  expect(files()).not.toContain('index.html.br')
  expect(files()).toContain('feed.xml.br')
  await published('--plain')
  expect(files()).not.toContain('feed.xml.br')
})

test('neither compresses nor touches what has not changed', async () => {
  build('a', { 'about/index.html': LONG })
  await published()
  // So that it shows where the copies come from.
  write(to, { 'about/index.html.br': 'as published', 'data/a/today.json.gz': 'as published' })
  const before = statSync(join(to, 'about/index.html')).ino
  build('b', { 'about/index.html': LONG })
  await published()
  expect(text('about/index.html.br')).toBe('as published')
  expect(text('data/b/today.json.gz')).toBe('as published')
  expect(statSync(join(to, 'about/index.html')).ino).toBe(before)
})

test('says what is wrong', async () => {
  expect(await published()).toMatchObject({
    code: 1,
    stderr: `There is no site in ${from}; run "npm run build" first.\n`,
  })
  build('a')
  write(to, { 'index.html': 'mine' })
  expect(await published()).toMatchObject({
    code: 1,
    stderr: `${join(to, 'index.html')} was not put there by this command; name a folder of the site's own.\n`,
  })
  expect(text('index.html')).toBe('mine')
  await expect(run()).rejects.toThrow(WrongUse)
  await expect(run('a', 'b')).rejects.toThrow('It needs one folder to publish into.')
  expect(await run('--help')).toEqual({ code: 0, stdout: `${PUBLISH_USAGE}\n`, stderr: '' })
})
