import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { Resvg } from '@resvg/resvg-js'
import { beforeEach, describe, expect, test } from 'vitest'
import { ICONS } from '#publish/web-manifest.ts'
import { drawIcons } from './icons.ts'
import { endServiceWorker, writeServiceWorker } from './service-worker.ts'

let out: string
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'offline-'))
  mkdirSync(join(out, 'assets'))
  for (const name of ['main-1.js', 'main-1.css', 'latin-1.woff2', 'korean-1.woff2'])
    writeFileSync(join(out, 'assets', name), name)
  writeFileSync(join(out, 'offline.html'), '<link href="/fans/assets/latin-1.woff2">')
  return () => rmSync(out, { recursive: true })
})

/** Runs a worker as a browser would: what it listens to, and what it knows of its build. */
function started() {
  const heard: string[] = []
  const addEventListener = (type: string) => heard.push(type)
  const code = readFileSync(join(out, 'sw.js'), 'utf8')
  const build = runInNewContext(`${code}; typeof DOJANG_BUILD === 'object' ? DOJANG_BUILD : null`, {
    addEventListener,
  })
  return { heard, build }
}

describe('the service worker', () => {
  test('saves the app, its fonts, the page that stands in, and the records of the lists', async () => {
    await writeServiceWorker(out, '/fans/', 'data/a/')
    const { heard, build } = started()
    expect(heard).toEqual(['install', 'activate', 'fetch', 'message'])
    expect(build).toMatchObject({
      base: '/fans/',
      data: '/fans/data/a/',
      page: '/fans/offline.html',
    })
    expect(build.files).toEqual([
      '/fans/offline.html',
      '/fans/assets/latin-1.woff2',
      '/fans/assets/main-1.css',
      '/fans/assets/main-1.js',
      '/fans/data/a/today.json',
      '/fans/data/a/stories.json',
      '/fans/data/a/actors.1.json',
      '/fans/data/a/dramas.1.json',
      '/fans/data/a/events.1.json',
      '/fans/data/a/timeline.json',
    ])
  })

  test('is the same for the same build, and another for any other', async () => {
    const written = async (data: string) => {
      await writeServiceWorker(out, '/', data)
      return readFileSync(join(out, 'sw.js'), 'utf8')
    }
    const a = await written('data/a/')
    expect(await written('data/a/')).toBe(a)
    expect(await written('data/b/')).not.toBe(a)
    writeFileSync(join(out, 'offline.html'), '<h1>Offline</h1>')
    expect(await written('data/a/')).not.toBe(a)
  })

  test('can be taken away', async () => {
    await endServiceWorker(out)
    expect(started()).toEqual({ heard: ['install', 'activate'], build: null })
  })
})

/** The pixels of a square picture, each as red, green, blue and alpha. */
function pixelsOf(png: Buffer, size: number): Uint8Array[] {
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${size}" height="${size}"><image xlink:href="data:image/png;base64,${png.toString('base64')}" width="${size}" height="${size}"/></svg>`
  const { pixels } = new Resvg(picture, { font: { loadSystemFonts: false } }).render()
  return Array.from({ length: size * size }, (_, at) => pixels.subarray(4 * at, 4 * at + 4))
}

test('icons have their sizes, and the one for any shape has no free corner and the seal where all phones show it', () => {
  writeFileSync(
    join(out, 'favicon.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" rx="16" fill="#c62f28"/><rect y="40" width="100" height="20" fill="#fff"/></svg>',
  )
  drawIcons(out)
  for (const { file, size, full } of Object.values(ICONS)) {
    const png = readFileSync(join(out, file))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
    const pixels = pixelsOf(png, size)
    expect(pixels[0]?.[3]).toBe(full ? 255 : 0)
    // The white band goes from edge to edge of the seal.
    const middle = pixels.slice((size * size) / 2, (size * size) / 2 + size)
    const isWhite = ([, green = 0]: Uint8Array) => green > 128
    expect(middle.findIndex(isWhite) / size).toBeCloseTo(full ? 0.1 : 0, 2)
    expect(middle.filter(isWhite).length / size).toBeCloseTo(full ? 0.8 : 1, 2)
  }
})
