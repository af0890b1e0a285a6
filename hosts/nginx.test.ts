import { mkdtempSync, rmSync } from 'node:fs'
import { get as request, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publish } from '#build/publish/publish.ts'
import { writeFiles } from '#build/write-files.ts'
import { hasBrotli, nginx, startNginx } from './nginx.fixture.ts'

if (!nginx) console.warn('nginx is not here: what it does with hosts/nginx.conf is left untested.')
else if (!hasBrotli) console.warn('nginx has no brotli module here: brotli is left untested.')

const LONG = 'Moon Ga On is confirmed. '.repeat(100)

const SITE = {
  'index.html': 'today',
  '404.html': `not found ${LONG}`,
  'articles/index.html': 'stories',
  'articles/one/index.html': `one ${LONG}`,
  // An article may be called so.
  'articles/data/index.html': 'a story of data',
  'assets/main-D8-_kf3x.js': LONG,
  'data/0123456789ab/today.json': LONG,
  'manifest.webmanifest': '{}',
  'calendar.ics': 'BEGIN:VCALENDAR',
  'feed.xml': '<feed/>',
  'tables/v1/people.csv': 'name\n한소희',
}

const FOREVER = 'public, max-age=31536000, immutable'

describe.skipIf(!nginx).each(['', '/fans'])('nginx, a site at "%s/"', (base) => {
  const folder = mkdtempSync(join(tmpdir(), 'hosts-'))
  let server: Awaited<ReturnType<typeof startNginx>>
  beforeAll(async () => {
    writeFiles(join(folder, 'dist'), Object.entries(SITE))
    const silent = { write: () => {} }
    const args = ['--from', join(folder, 'dist'), join(folder, `www${base}`)]
    await publish(args, { stdout: silent, stderr: silent })
    server = await startNginx(join(folder, 'www'), base)
  })
  afterAll(async () => {
    await server.stop()
    rmSync(folder, { recursive: true })
  })

  /** What is answered, as it was sent: fetch would unpack it. */
  async function get(path: string, accept = '') {
    const headers = { 'accept-encoding': accept }
    const answer = await new Promise<IncomingMessage>((resolve, reject) =>
      request(server.address + path, { headers }, resolve).on('error', reject),
    )
    const body = Buffer.concat(await answer.toArray())
    return { status: answer.statusCode, headers: answer.headers, body }
  }

  test.each([
    ['/', 'today'],
    ['/articles', 'stories'],
    ['/articles/', 'stories'],
    ['/articles/data', 'a story of data'],
    ['/articles/data?seen=2026-11-22', 'a story of data'],
  ])('answers %s with its page, asked for anew each time', async (path, text) => {
    const { status, headers, body } = await get(path)
    expect(body.toString()).toBe(text)
    expect(status).toBe(200)
    expect(headers['cache-control']).toBe('no-cache')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers.etag).toBeTruthy()
  })

  test.each(['/assets/main-D8-_kf3x.js', '/data/0123456789ab/today.json'])(
    'lets %s be kept for ever',
    async (path) => {
      const { status, headers } = await get(path)
      expect(status).toBe(200)
      expect(headers['cache-control']).toBe(FOREVER)
    },
  )

  test.each(['/actors/nobody', '/assets/gone-D8-_kf3x.js', '/data/ffffffffffff/today.json'])(
    'answers %s with 404 and the page for it, not to be kept',
    async (path) => {
      const { status, headers, body } = await get(path)
      expect(status).toBe(404)
      expect(body.toString()).toMatch(/^not found/)
      expect(headers['cache-control']).toBe('no-cache')
    },
  )

  test.runIf(hasBrotli)('sends what was compressed by brotli', async () => {
    for (const path of ['/articles/one', '/assets/main-D8-_kf3x.js', '/actors/nobody']) {
      const { headers, body } = await get(path, 'gzip, br')
      expect(headers['content-encoding']).toBe('br')
      expect(headers.vary).toBe('Accept-Encoding')
      expect(brotliDecompressSync(body).toString()).toContain(LONG)
    }
  })

  test('sends gzip to who knows no brotli, and plain text to who knows neither', async () => {
    const zipped = await get('/articles/one', 'gzip')
    expect(zipped.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(zipped.body).toString()).toContain(LONG)
    const plain = await get('/articles/one')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.body.toString()).toContain(LONG)
  })

  test.each(['/', '/actors/nobody', '/assets/main-D8-_kf3x.js'])(
    'tells browsers of %s what a page cannot tell itself',
    async (path) => {
      const { headers } = await get(path)
      expect(headers).toMatchObject({
        'content-security-policy': "frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
      })
    },
  )

  test.each([
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/calendar.ics', 'text/calendar; charset=utf-8'],
    ['/feed.xml', 'text/xml; charset=utf-8'],
    ['/tables/v1/people.csv', 'text/csv; charset=utf-8'],
    ['/data/0123456789ab/today.json', 'application/json; charset=utf-8'],
  ])('says what %s is', async (path, type) => {
    expect((await get(path)).headers['content-type']).toBe(type)
  })

  test('has no word for a page that has not changed', async () => {
    const { headers } = await get('/')
    const again = await fetch(`${server.address}/`, { headers: { 'if-none-match': headers.etag! } })
    expect(again.status).toBe(304)
  })
})
