import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Answer, host, site } from './host.fixture.ts'
import { createVisitor } from './visitor.ts'
import type { Web } from './web.ts'

/** A visitor whose clock only moves while it sleeps. */
function visitor(trusted: string[], over: Partial<Web> = {}) {
  let time = 0
  const slept: number[] = []
  const web: Web = {
    fetch: (address, init) => fetch(address, init),
    lookup: async () => ['93.184.216.34'],
    sleep: async (milliseconds) => {
      slept.push(milliseconds)
      time += milliseconds
    },
    now: () => time,
    today: () => '2026-11-22',
    ...over,
  }
  return { slept, visit: createVisitor(web, new Set(trusted)) }
}

const html = { 'content-type': 'text/HTML; Charset="EUC-KR"' }

describe('a visit', () => {
  it('brings the bytes, the type and the charset, and says who asks', async () => {
    let agent: string | undefined
    const { origin } = await host((request, response) => {
      agent = request.headers['user-agent']
      response.writeHead(request.url === '/a' ? 200 : 404, html).end('<p>Hi')
    })
    const page = await visitor([origin]).visit(`${origin}/a`)
    expect(page).toEqual({
      url: `${origin}/a`,
      type: 'text/html',
      charset: 'euc-kr',
      bytes: Buffer.from('<p>Hi'),
    })
    expect(agent).toMatch(/^Dojang\//)
  })

  it('asks robots.txt once a host, and pauses between requests', async () => {
    const { origin, asked } = await site({
      '/robots.txt': { body: 'User-agent: *\nCrawl-delay: 3\nDisallow: /private' },
      '/a': {},
      '/b': {},
    })
    const { visit, slept } = visitor([origin])
    await visit(`${origin}/a`)
    await visit(`${origin}/b`)
    await expect(visit(`${origin}/private?x`)).rejects.toThrow(
      /^robots.txt of 127.0.0.1:\d+ asks not to fetch it$/,
    )
    expect(asked).toEqual(['/robots.txt', '/a', '/b'])
    expect(slept).toEqual([3_000, 3_000])
  })

  it('pauses a second where nobody asks for more, and half a minute at most', async () => {
    const plain = await site({ '/a': {} })
    const slow = await site({
      '/robots.txt': { body: 'User-agent: *\nCrawl-delay: 9999' },
      '/a': {},
    })
    const { visit, slept } = visitor([plain.origin, slow.origin])
    await visit(`${plain.origin}/a`)
    await visit(`${slow.origin}/a`)
    expect(slept).toEqual([1_000, 30_000])
  })

  it('follows redirects to where they end', async () => {
    const { origin } = await site({
      '/a': { status: 301, headers: { location: '/b' } },
      '/b': { body: 'b' },
    })
    expect((await visitor([origin]).visit(`${origin}/a`)).url).toBe(`${origin}/b`)
  })

  it('opens a packed answer', async () => {
    const body = gzipSync('unpacked')
    const { origin } = await site({ '/a': { headers: { 'content-encoding': 'gzip' }, body } })
    expect(Buffer.from((await visitor([origin]).visit(`${origin}/a`)).bytes).toString()).toBe(
      'unpacked',
    )
  })
})

describe('a visit is refused', () => {
  const refusals: [name: string, answers: Record<string, Answer>, message: string | RegExp][] = [
    ['missing', {}, 'answers 404 Not Found'],
    [
      'a picture',
      { '/a': { headers: { 'content-type': 'image/png' } } },
      'is image/png, not a page, a text or a feed',
    ],
    [
      'of no type',
      { '/a': { headers: { 'content-type': '' } } },
      'is of no type, not a page, a text or a feed',
    ],
    ['too large', { '/a': { body: 'x'.repeat(5_000_001) } }, 'is larger than 5 MB'],
    [
      'a bomb',
      {
        '/a': { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(50_000_000)) },
      },
      'is larger than 5 MB',
    ],
    [
      'broken gzip',
      { '/a': { headers: { 'content-encoding': 'gzip' }, body: 'no' } },
      /^127.0.0.1:\d+ cannot be reached \(Z_DATA_ERROR\)$/,
    ],
    [
      'a file',
      { '/a': { status: 302, headers: { location: 'file:///etc/passwd' } } },
      'leads to file: instead of http: or https:',
    ],
    [
      'nowhere',
      { '/a': { status: 302, headers: { location: 'http://[' } } },
      'redirects to what is no address',
    ],
    [
      'round and round',
      { '/a': { status: 302, headers: { location: '/a' } } },
      'redirects more than 5 times',
    ],
    [
      'inside',
      { '/a': { status: 302, headers: { location: 'http://169.254.169.254/' } } },
      'leads to 169.254.169.254, which is inside a private network',
    ],
    [
      'of a broken robots.txt',
      { '/robots.txt': { status: 503 } },
      /^robots.txt of 127.0.0.1:\d+ answers 503, so nothing is fetched there$/,
    ],
  ]
  it.each(refusals)('where it is %s', async (_, answers, message) => {
    const { origin } = await site(answers)
    const visit = visitor([origin]).visit(`${origin}/a`)
    await expect(visit).rejects.toThrow(
      typeof message === 'string' ? new RegExp(`^${message.replaceAll('.', '\\.')}$`) : message,
    )
  })

  it('inside the network, where the editor did not type it', async () => {
    const { origin, asked } = await site({ '/a': {} })
    await expect(visitor([]).visit(`${origin}/a`)).rejects.toThrow(/is inside a private network$/)
    expect(asked).toEqual([])
  })

  it('where the host cannot be found', async () => {
    const missing = Object.assign(new Error('not found'), { code: 'ENOTFOUND' })
    const { visit } = visitor([], { lookup: () => Promise.reject(missing) })
    await expect(visit('https://x.example/a')).rejects.toThrow(
      /^x.example cannot be reached \(ENOTFOUND\)$/,
    )
  })

  it('where nobody answers', async () => {
    const { origin, close } = await host(() => undefined)
    close()
    await expect(visitor([origin]).visit(`${origin}/a`)).rejects.toThrow(
      /^127.0.0.1:\d+ cannot be reached \(ECONNREFUSED\)$/,
    )
  })

  it('where an answer takes too long', async () => {
    const late = { fetch: () => Promise.reject(new DOMException('late', 'TimeoutError')) }
    await expect(visitor(['http://x.example'], late).visit('http://x.example/')).rejects.toThrow(
      /^x.example does not answer in time$/,
    )
  })
})
