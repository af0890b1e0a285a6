import { describe, expect, it } from 'vitest'
import { workspace } from './add.fixture.ts'
import { type Answer, site } from './web/host.fixture.ts'

const page = (type: string, body: string | Uint8Array): Answer => ({
  headers: { 'content-type': type },
  body,
})

describe('add from the web', () => {
  it('takes a page in any encoding, and its address', async () => {
    const { origin } = await site({
      '/a?utm_source=x': page(
        'text/html; charset=windows-1252',
        Buffer.from(
          '<html><head><title>Caf\xe9</title></head><body><p>The caf\xe9 is open.',
          'latin1',
        ),
      ),
    })
    const { run, article } = await workspace()
    const { code, error } = await run(`${origin}/a?utm_source=x`)
    expect(code).toBe(0)
    expect(error).toBe(`reading content/\nfetching ${origin}/a?utm_source=x\n`)
    expect(await article('cafe.md')).toBe(`---
headline: Café
added: 2026-11-22
url: ${origin}/a?utm_source=x
---

Café

The café is open.
`)
  })

  it('does not fetch again what is there', async () => {
    const { origin, asked } = await site({
      '/a': page('text/plain', 'A day\n\nIt was a long day.'),
    })
    const { run } = await workspace()
    await run(`${origin}/a`)
    const { out } = await run(`${origin}/a/?utm_source=x`)
    expect(out).toContain(
      `  ${origin}/a/?utm_source=x: is the address of content/articles/a-day.md`,
    )
    expect(asked).toEqual(['/robots.txt', '/a'])
  })

  it('fetches the pages that a feed only begins to tell, or takes its summary', async () => {
    const items = [
      {
        id: '1',
        title: 'Whole',
        url: '/1',
        content_text: 'The whole text of one.',
        date_published: '2023-06-01',
      },
      {
        id: '2',
        title: 'Fetched',
        url: '/2',
        summary: 'The start of two.',
        date_published: '2023-06-02',
      },
      { id: '3', title: 'Lost', url: '/3', summary: 'The start of three.' },
      { id: '4', title: 'Known', url: 'http://news1.example/offer/', summary: 'Not read.' },
    ]
    const { origin } = await site({
      '/feed': page(
        'application/feed+json',
        JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'news 1', items }),
      ),
      '/2': page('text/plain', 'Fetched\n\nThe start of two, and its end.'),
    })
    const { run, article } = await workspace()
    const { code, out } = await run(`${origin}/feed`)
    expect(out).toMatch(/^3 articles added:/)
    expect(out).toContain(
      "  note: only the feed's summary, without its page: answers 404 Not Found\n",
    )
    expect(out).toContain(
      '1 skipped:\n  http://news1.example/offer/: is the address of content/articles/offer.md\n',
    )
    expect(code).toBe(0)
    expect(await article('whole.md')).toBe(`---
headline: Whole
published: 2023-06-01
basis: stated
because: the feed gives this day
added: 2026-11-22
outlet: news-1
url: ${origin}/1
---

Whole

The whole text of one.
`)
    expect(await article('fetched.md')).toContain('The start of two, and its end.')
    expect(await article('fetched.md')).toContain('published: 2023-06-02')
    expect(await article('lost.md')).toContain('The start of three.')
  })

  it('takes no word of front matter from a stranger', async () => {
    const { origin } = await site({
      '/a': page('text/markdown', '---\nheadline: Mine\n---\nA story of the sea.'),
    })
    const { run, article, articles } = await workspace()
    await run(`${origin}/a`)
    const [name = ''] = await articles()
    expect(await article(name)).toContain(
      '---\n\n---\n\nheadline: Mine\n\n---\n\nA story of the sea.\n',
    )
  })

  it('reads a feed from a file in its own encoding', async () => {
    const rss =
      '<?xml version="1.0" encoding="EUC-KR"?><rss version="2.0"><channel><item><title>News</title><description>'
    const feed = Buffer.concat([
      Buffer.from(rss),
      Buffer.from([0xb3, 0xaf, 0xbe, 0xbe]),
      Buffer.from(' today.</description></item></channel></rss>'),
    ])
    const { run, article } = await workspace({ 'in/feed.xml': feed })
    await run('in/feed.xml')
    expect(await article('news.md')).toContain('날씨 today.')
  })

  it('asks only of a file by its name that it be a feed', async () => {
    const { run } = await workspace({ 'in/no.xml': '<p>Hi' })
    const reason = '  in/no.xml: is no RSS, Atom or JSON Feed\n'
    expect(await run('in')).toMatchObject({
      code: 0,
      out: `no articles added.\n\n1 skipped:\n${reason}`,
    })
    expect(await run('in/no.xml')).toMatchObject({
      code: 1,
      out: `no articles added.\n\n1 not added:\n${reason}`,
    })
  })

  it('says why a page cannot be had', async () => {
    const { run, articles } = await workspace()
    const { code, out } = await run('https://x.example/a')
    expect(out).toBe(
      'no articles added.\n\n1 not added:\n  https://x.example/a: x.example cannot be reached (ENOTFOUND)\n',
    )
    expect(code).toBe(1)
    expect(await articles()).toEqual(['offer.md'])
  })
})
