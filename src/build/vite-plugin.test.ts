import { readdir, readFile } from 'node:fs/promises'
import type { Server } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { build, createServer, type InlineConfig, preview } from 'vite'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { dojang } from './vite-plugin.ts'
import { createWorkspace } from './workspace.fixture.ts'

type Workspace = Awaited<ReturnType<typeof createWorkspace>>

// Builds and servers take seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

let cleanUp: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const job of cleanUp.toReversed()) await job()
  cleanUp = []
})

async function workspace(): Promise<Workspace> {
  const made = await createWorkspace()
  cleanUp.push(() => made.remove(''))
  return made
}

const config = (root: string): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'silent',
  plugins: [dojang({ content: 'content' })],
  server: { host: '127.0.0.1', port: 0 },
  preview: { host: '127.0.0.1', port: 0 },
})

const base = (html: string) => /<meta name="dojang-data" content="([^"]+)">/.exec(html)?.[1]
const filesIn = async (folder: string) => (await readdir(folder, { recursive: true })).toSorted()
const read = (folder: string, name: string) => readFile(join(folder, name), 'utf8')

async function get(server: Pick<Server, 'address'> | null, path: string) {
  const address = server?.address()
  const port = typeof address === 'object' ? address?.port : null
  const response = await fetch(`http://127.0.0.1:${port}${path}`)
  const type = response.headers.get('content-type')
  const cache = response.headers.get('cache-control')
  return { status: response.status, type, cache, text: await response.text() }
}

async function startServer() {
  const made = await workspace()
  const server = await createServer(config(made.folder))
  cleanUp.push(() => server.close())
  const send = vi.spyOn(server.ws, 'send')
  await server.listen()
  // The watcher does not see edits of its first moments.
  await setTimeout(200)
  return { ...made, server, send, get: (path: string) => get(server.httpServer, path) }
}

describe('a build', () => {
  it('that fails while it writes leaves the site of before whole', async () => {
    const { folder, write } = await workspace()
    await build(config(folder))
    const before = await filesIn(join(folder, 'dist'))
    await write('content/articles/two.md', '# Two\n\nHan So Hee left.\n')
    const failing = {
      name: 'failing',
      writeBundle: () => {
        throw new Error('the disk is full')
      },
    }
    const { plugins = [], ...rest } = config(folder)
    await expect(build({ ...rest, plugins: [...plugins, failing] })).rejects.toThrow('disk is full')
    expect(await filesIn(join(folder, 'dist'))).toEqual(before)
    await build(config(folder))
    expect((await filesIn(join(folder, 'dist'))).length).toBeGreaterThan(before.length)
    expect(await readdir(folder)).not.toContain('.dist.next')
  })

  it('leaves nothing of the site of before, nor what an ended one left of it', async () => {
    const { folder, write } = await workspace()
    await build(config(folder))
    await write('.dist.next.old-1/index.html', 'of a build whose deleting was broken off')
    await build(config(folder))
    const left = async () => (await readdir(folder)).filter((name) => name.includes('.old'))
    await expect.poll(left, { timeout: 10_000 }).toEqual([])
    expect(await readdir(join(folder, 'dist'))).toContain('index.html')
  })

  it('writes the records below a folder that the page names', async () => {
    const { folder, write } = await workspace()
    await write(
      'content/site.yaml',
      'name: Dojang\ndescription: What is true.\naddress: https://example.org/fans/\n',
    )
    await build(config(folder))
    const html = await read(folder, 'dist/index.html')
    expect(base(html)).toMatch(/^\/fans\/data\/[0-9a-f]{12}\/$/)
    const record = await read(folder, `dist${base(html)!.slice('/fans'.length)}articles/one.json`)
    expect(JSON.parse(record)).toMatchObject({ card: { headline: 'Han So Hee joins Hopeless' } })
  })

  it('says in the page what the site is called', async () => {
    const { folder, write } = await workspace()
    await write('content/site.yaml', 'name: Stars & "Seals"\ndescription: A fan site.\n')
    await build(config(folder))
    expect(await read(folder, 'dist/index.html')).toContain(
      '<meta name="application-name" content="Stars &amp; &quot;Seals&quot;">',
    )
  })

  it('names the same records alike, and others otherwise, without touching the scripts', async () => {
    const { folder, write } = await workspace()
    const built = async () => {
      await build(config(folder))
      return [
        base(await read(folder, 'dist/index.html')),
        await readdir(join(folder, 'dist/assets')),
      ]
    }
    const [first, scripts] = await built()
    expect(await built()).toEqual([first, scripts])
    await write('content/articles/two.txt', 'Two\n\nHan So Hee left Hopeless.\n')
    const [second, scriptsAfter] = await built()
    expect(second).not.toBe(first)
    expect(scriptsAfter).toEqual(scripts)
    expect(await readdir(join(folder, 'dist/data'))).toHaveLength(1)
  })

  it('fails with one message where the environment names no address', async () => {
    const { folder } = await workspace()
    const plugins = [dojang({ content: 'content', address: '/fans/' })]
    await expect(build({ ...config(folder), plugins })).rejects.toThrow(
      'DOJANG_ADDRESS "/fans/" is not right',
    )
  })

  it('fails with all problems at once', async () => {
    const { folder, write } = await workspace()
    await write('content/people/x.yaml', 'name: X\nrole: actress\n')
    await write('content/articles/empty.txt', '')
    await expect(build(config(folder))).rejects.toThrow(
      `2 problems in the content:
  content/articles/empty.txt: is empty; write something into it or delete it.
  content/people/x.yaml:2: role "actress" is not known; write "actor".`,
    )
  })
})

describe('the server while developing', () => {
  const ONE = '/data/dev/articles/one.json'

  it('answers records as JSON, what is missing with 404, and any other address with the page', async () => {
    const { get } = await startServer()
    expect(base((await get('/articles/one')).text)).toBe('/data/dev/')
    expect(await get(ONE)).toMatchObject({ status: 200, type: 'application/json' })
    expect((await get('/data/dev/articles/none.json')).status).toBe(404)
    expect((await get('/assets/gone.js')).status).toBe(404)
    expect((await get('/%zz')).status).not.toBe(500)
  })

  it('shows an edit, a new file and a deleted one, and says so', async () => {
    const { get, send, write, remove } = await startServer()
    const soon = { timeout: 20_000, interval: 20 }
    await write('content/articles/one.md', '# Another headline\n\nHan So Hee left.\n')
    await vi.waitFor(async () => expect((await get(ONE)).text).toContain('Another headline'), soon)
    await vi.waitFor(
      () => expect(send).toHaveBeenCalledWith('dojang:content', { problems: [] }),
      soon,
    )
    await write('content/articles/two.txt', 'Two\n\nHan So Hee stayed.\n')
    await vi.waitFor(
      async () => expect((await get('/data/dev/articles/two.json')).status).toBe(200),
      soon,
    )
    await remove('content/articles/two.txt')
    await vi.waitFor(
      async () => expect((await get('/data/dev/articles/two.json')).status).toBe(404),
      soon,
    )
  })

  it('loads the page again when site.yaml is edited, since its words stand in the page', async () => {
    const { get, send, write } = await startServer()
    const soon = { timeout: 20_000, interval: 20 }
    await write('content/site.yaml', 'name: Stars\ndescription: What is true.\n')
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }), soon)
    expect((await get('/')).text).toContain('content="Stars"')
  })

  it('shows problems and keeps what was there, until they are mended', async () => {
    const { get, send, write } = await startServer()
    const soon = { timeout: 20_000, interval: 20 }
    await write('content/people/han-so-hee.yaml', 'name: Han So Hee\nrole: actress\n')
    await vi.waitFor(
      () =>
        expect(send).toHaveBeenCalledWith({
          type: 'error',
          err: {
            message:
              '1 problem in the content:\n  content/people/han-so-hee.yaml:2: role "actress" is not known; write "actor".',
            stack: '',
          },
        }),
      soon,
    )
    expect(JSON.parse((await get('/data/dev/actors/han-so-hee.json')).text)).toMatchObject({
      hangul: '한소희',
      reviewed: true,
    })
    await write('content/people/han-so-hee.yaml', 'name: Han So Hee\nrole: idol\n')
    await vi.waitFor(
      () => expect(send).toHaveBeenLastCalledWith({ type: 'update', updates: [] }),
      soon,
    )
    expect(JSON.parse((await get('/data/dev/actors/han-so-hee.json')).text)).toMatchObject({
      role: 'idol',
    })
  })
})

describe('the preview', () => {
  it('serves the site at its address, with a page for a folder and 404.html for what is not there', async () => {
    const { folder, write } = await workspace()
    await write(
      'content/site.yaml',
      'name: Dojang\ndescription: What is true.\naddress: https://example.org/fans/\n',
    )
    await build(config(folder))
    await write('dist/actors/iu/index.html', 'IU')
    await write('dist/404.html', 'Not found')
    const server = await preview(config(folder))
    cleanUp.push(() => server.close())
    const at = async (path: string) => get(server.httpServer, path)
    expect(await at('/fans/actors/iu')).toMatchObject({ status: 200, text: 'IU' })
    expect(await at('/fans/actors/iu/')).toMatchObject({ status: 200, text: 'IU' })
    expect(await at('/fans/actors/nobody')).toMatchObject({ status: 404, text: 'Not found' })
    expect(await at('/fans/assets/gone.js')).toMatchObject({ status: 404 })
    const data = base(await read(folder, 'dist/index.html'))!
    const record = await at(`${data}articles/one.json`)
    expect(record).toMatchObject({ status: 200, cache: 'public, max-age=31536000, immutable' })
    expect(await at('/fans/actors/iu')).toMatchObject({ cache: 'no-cache' })
  })
})
