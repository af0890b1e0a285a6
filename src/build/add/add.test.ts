import { readdir, readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createWorkspace } from '../workspace.fixture.ts'
import { add, ADD_USAGE } from './add.ts'
import type { Web } from './web/web.ts'

const CONTENT = {
  'content/site.yaml': 'name: Dojang\ndescription: What is true.\n',
  'content/people/han-so-hee.yaml': 'name: Han So Hee\nrole: actor\n',
  'content/works/hopeless.yaml': 'name: Hopeless\nkind: film\n',
  'content/outlets/news-1.yaml': 'name: News 1\nurl: https://www.news1.example/\n',
  'content/articles/offer.md': `---
headline: An offer for Han So Hee
published: 2023-05-01
url: https://news1.example/offer
reports:
  - kind: casting
    status: in-talks
    people: [han-so-hee]
    works: [hopeless]
    evidence: Han So Hee has read the script of “Hopeless” with joy.
---

Han So Hee has read the script of “Hopeless” with joy.
`,
}

/** An article in which an editor has written the report. */
const ANSWER = `---
headline: Her answer
published: 2023-06-01 # as the page says
reports:
  - kind: casting
    status: confirmed
    people: [ han-so-hee ]
    works: [ hopeless ]
    evidence: Nothing stands in the way of “Hopeless” and Han So Hee now.
---

Nothing stands in the way of “Hopeless” and Han So Hee now.
`

let cleanUp: (() => unknown)[] = []
afterEach(async () => {
  for (const job of cleanUp) await job()
  cleanUp = []
})

const WEB: Web = {
  fetch: (address, init) => fetch(address, init),
  lookup: () => Promise.reject(Object.assign(new Error('not found'), { code: 'ENOTFOUND' })),
  sleep: () => Promise.resolve(),
  now: () => 0,
}

/** A content folder, and some files to add to it. `run` takes the command's arguments, paths from the folder. */
async function workspace(files: Record<string, string | Uint8Array> = {}) {
  const { folder, write, remove } = await createWorkspace(CONTENT)
  cleanUp.push(() => remove(''))
  for (const [name, content] of Object.entries(files)) await write(name, content)
  const local = (text: string) => text.replaceAll(`${folder}/`, '')
  const run = async (...args: string[]) => {
    const [out, error]: [string[], string[]] = [[], []]
    const io = {
      stdout: { write: (text: string) => out.push(text) },
      stderr: { write: (text: string) => error.push(text) },
    }
    const paths = args.map((arg) => (/^-|^https?:/.test(arg) ? arg : join(folder, arg)))
    const code = await add(paths, io, join(folder, 'content'), WEB)
    return { code, out: local(out.join('')), error: local(error.join('')) }
  }
  const articles = () => readdir(join(folder, 'content/articles'))
  const article = (name: string) => readFile(join(folder, 'content/articles', name), 'utf8')
  return { run, articles, article }
}

/** A host of a few pages: the type of each, and its text. */
async function host(pages: Record<string, [type: string, body: string | Uint8Array]>) {
  const server: Server = createServer((request, response) => {
    const page = pages[`${request.url}`]
    response
      .writeHead(page ? 200 : 404, { 'content-type': page?.[0] ?? 'text/plain' })
      .end(page?.[1])
  })
  cleanUp.push(() => server.close().closeAllConnections())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : ''
}

describe('add', () => {
  it('writes an article as Markdown and tells what it changes', async () => {
    const { run, article, articles } = await workspace({ 'in/answer.md': ANSWER })
    const { code, out, error } = await run('in/answer.md')
    expect(out).toBe(`1 article added:

content/articles/her-answer.md
  from in/answer.md
  Her answer
  published 1 June 2023: front matter
  moves 1 status: Han So Hee, Casting of Hopeless: in talks to confirmed
`)
    expect(code).toBe(0)
    expect(error).toBe('reading content/\nreading in/answer.md\n')
    expect(await article('her-answer.md')).toBe(ANSWER)
    expect(await articles()).toEqual(['her-answer.md', 'offer.md'])
  })

  it('only tells it in a dry run', async () => {
    const { run, articles } = await workspace({ 'in/answer.md': ANSWER })
    const { out } = await run('--dry-run', 'in/answer.md')
    expect(out).toMatch(/^1 article would be added \(dry run: nothing is written\):\n/)
    expect(out).toContain('moves 1 status')
    expect(await articles()).toEqual(['offer.md'])
  })

  it('takes folders of texts and pages, and skips what is there already', async () => {
    const text = 'A day in Seoul\r\n\r\nIt rained all day, and nobody went out to see it.\u0007\r\n'
    const { run, article } = await workspace({
      'in/a/rain.txt': text,
      'in/b/again.txt': text.replace('A day', 'One day'),
      'in/b/offer.txt': 'An old hat\n\nHan So Hee has read the script of “Hopeless” with joy.\n',
      'in/c.html':
        '<html><head><title>Sun</title></head><body><article><h1>Sun</h1><p>Then the sun shone on <b>all</b> of it, and everybody came.</p></article></body></html>',
    })
    const { code, out } = await run('in')
    expect(out).toMatch(/^2 articles added:/)
    expect(out).toContain(`2 skipped:
  in/b/again.txt: says the same as content/articles/a-day-in-seoul.md
  in/b/offer.txt: says the same as content/articles/offer.md`)
    expect(code).toBe(0)
    expect(await article('a-day-in-seoul.md')).toBe(`---
headline: A day in Seoul
---

A day in Seoul

It rained all day, and nobody went out to see it.
`)
    expect(await article('sun.md')).toContain(
      'Then the sun shone on all of it, and everybody came.',
    )
  })

  it('never overwrites: a name that is taken gets a number', async () => {
    const { run, articles, article } = await workspace({
      'in/offer.txt': 'Offer\n\nAnother offer was made to another.',
    })
    await run('in/offer.txt')
    expect(await articles()).toEqual(['offer-2.md', 'offer.md'])
    expect(await article('offer.md')).toBe(CONTENT['content/articles/offer.md'])
  })

  it('goes on after what cannot be added, and exits 1', async () => {
    const { run, articles } = await workspace({
      'in/a.txt': new Uint8Array([0, 1, 2]),
      'in/b.md': '---\nheadlin: x\n---\nText.',
      'in/c.md': '---\noutlet: nobody\n---\nText of a story.',
      'in/d.txt': '',
      'in/e.txt': 'A story\n\nIt is a good one, they say.',
    })
    const { code, out } = await run('in', 'missing.md')
    expect(out).toContain(`5 not added:
  in/a.txt: is not text; save it as text in UTF-8
  in/b.md: key "headlin" is not known; write "headline"
  in/c.md: outlet "nobody" has no file; add content/outlets/nobody.yaml
  in/d.txt: is empty; write something into it or delete it
  missing.md: is not there, or cannot be opened`)
    expect(code).toBe(1)
    expect(await articles()).toEqual(['a-story.md', 'offer.md'])
  })

  it.each([[[]], [['--dry', 'x.md']]])('tells its use for %j', async (args) => {
    const { run } = await workspace()
    expect(await run(...args)).toEqual({ code: 2, out: '', error: `${ADD_USAGE}\n` })
  })

  it('helps', async () => {
    const { run } = await workspace()
    expect(await run('--help')).toEqual({ code: 0, out: `${ADD_USAGE}\n`, error: '' })
  })
})

describe('add from the web', () => {
  it('takes a page in any encoding, and its address', async () => {
    const origin = await host({
      '/a?utm_source=x': [
        'text/html; charset=windows-1252',
        Buffer.from(
          '<html><head><title>Caf\xe9</title></head><body><p>The caf\xe9 is open.',
          'latin1',
        ),
      ],
    })
    const { run, article } = await workspace()
    const { code, error } = await run(`${origin}/a?utm_source=x`)
    expect(code).toBe(0)
    expect(error).toBe(`reading content/\nfetching ${origin}/a?utm_source=x\n`)
    expect(await article('cafe.md')).toBe(`---
headline: Café
url: ${origin}/a?utm_source=x
---

Café

The café is open.
`)
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
    const origin = await host({
      '/feed': [
        'application/feed+json',
        JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'news 1', items }),
      ],
      '/2': ['text/plain', 'Fetched\n\nThe start of two, and its end.'],
    })
    const { run, article } = await workspace()
    const { code, out } = await run(`${origin}/feed`)
    expect(out).toMatch(/^3 articles added:/)
    expect(out).toContain("  note: only the feed's summary: its page answers 404 Not Found\n")
    expect(out).toContain(
      '1 skipped:\n  http://news1.example/offer/: is the address of content/articles/offer.md\n',
    )
    expect(code).toBe(0)
    expect(await article('whole.md')).toBe(`---
headline: Whole
published: 2023-06-01
basis: stated
because: the feed gives this day
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
    const origin = await host({
      '/a': ['text/markdown', '---\nheadline: Mine\n---\nA story of the sea.'],
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
