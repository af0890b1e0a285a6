import { describe, expect, it } from 'vitest'
import { feedCandidates } from './feed-candidates.ts'

const item = (more: Record<string, unknown>) => ({ id: '1', title: 'One', ...more })
const feed = (items: unknown[]) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'The News', items })
const read = (items: unknown[], base: string | null = null) => [
  ...feedCandidates('feed.json', feed(items), base),
]

const links = (url: string, base: string | null) =>
  read([item({ url, content_text: 'x' })], base)[0]

describe('feedCandidates', () => {
  it('makes articles of items: the headline, then the text, without tags and control characters', () => {
    const whole = item({
      title: 'A\u0001 “Red Sky” &amp; <b>more</b>',
      content_html: '<p>First.</p><script>alert(1)</script><p onclick="x">Second\u0000.</p>',
      url: 'https://x.example/1',
      date_published: '2023-06-01T00:30:00+09:00',
    })
    expect(read([whole])).toEqual([
      {
        from: 'https://x.example/1',
        source: { file: 'item.txt', content: 'A “Red Sky” &amp; <b>more</b>\nFirst.\nSecond.' },
        known: {
          site: 'The News',
          headline: 'A “Red Sky” &amp; <b>more</b>',
          url: 'https://x.example/1',
          published: { edtf: '2023-06-01', basis: 'stated', because: 'the feed gives this day' },
        },
      },
    ])
  })

  it('leaves out an item that is made to hang', () => {
    const hanging = `${'<div>'.repeat(500)}${'<p>word, word. </p>'.repeat(19_000)}`
    const found = read([item({ content_html: hanging }), item({ content_text: 'Whole.' })])
    expect(found).toEqual([
      {
        from: 'feed.json, item 1',
        reason: 'takes more than 2 seconds to read',
        failed: true,
      },
      expect.objectContaining({ from: 'feed.json, item 2' }),
    ])
  }, 60_000)

  it('names an item without an address by its number, and keeps the lines of plain text', () => {
    expect(read([item({ title: undefined, content_text: 'First & more.\n\nSecond.' })])).toEqual([
      {
        from: 'feed.json, item 1',
        source: { file: 'item.txt', content: 'First & more.\nSecond.' },
        known: { site: 'The News' },
      },
    ])
  })

  it('tells where a day is only that of a change', () => {
    expect(read([item({ content_text: 'x', date_modified: '2023-06-02' })])[0]).toMatchObject({
      known: {
        published: {
          edtf: '2023-06-02',
          basis: 'inferred',
          because: 'the feed tells only when it was last changed',
        },
      },
    })
  })

  it('leaves a short summary with an address to be fetched', () => {
    const [short, long, alone] = read([
      item({ summary: 'Short.', url: 'https://x.example/1' }),
      item({ summary: 'x'.repeat(1_000), url: 'https://x.example/2' }),
      item({ summary: 'Short.' }),
    ])
    expect(short).toMatchObject({
      link: 'https://x.example/1',
      teaser: { from: 'https://x.example/1' },
    })
    expect(long).not.toHaveProperty('teaser')
    expect(alone).not.toHaveProperty('teaser')
  })

  it('completes addresses by that of the feed, and takes none but http and https', () => {
    expect(links('/1', 'https://x.example/feed')).toMatchObject({
      known: { url: 'https://x.example/1' },
    })
    expect(links('/1', null)).not.toMatchObject({ known: { url: expect.anything() } })
    expect(links('javascript:alert(1)', 'https://x.example/')).not.toMatchObject({
      known: { url: expect.anything() },
    })
  })

  it('goes on after an item made to hang a parser, and says what it leaves', () => {
    const deep = item({ content_html: '<div>'.repeat(1_000) })
    expect(read([deep, item({ content_text: 'x' })]).map((one) => 'failed' in one)).toEqual([
      true,
      false,
    ])
    const many = read(Array.from({ length: 501 }, () => item({ content_text: 'x' })))
    expect(many).toHaveLength(501)
    expect(many.at(-1)).toEqual({
      from: 'feed.json',
      reason: 'has 501 items; the first 500 were read',
      failed: true,
    })
  })

  it('tells why a feed cannot be read', () => {
    expect([...feedCandidates('x.xml', '<rss', null)]).toEqual([
      { from: 'x.xml', reason: 'is no RSS, Atom or JSON Feed', failed: true },
    ])
  })
})
