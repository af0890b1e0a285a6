import { describe, expect, it } from 'vitest'
import { isFeed } from './is-feed.ts'
import { readFeed } from './read-feed.ts'

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News</title>${items}</channel></rss>`
const atom = (entries: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>${entries}</feed>`
const json = (items: unknown[]) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'News', items })

const NOTHING = {
  headline: '',
  html: '',
  isWhole: false,
  link: null,
  published: null,
  updated: null,
}

describe('readFeed', () => {
  it('reads RSS, the whole text before the description', () => {
    const feed = readFeed(
      rss(`
        <item><title>One</title><link>https://x.example/1</link><pubDate>Thu, 01 Jun 2023 00:30:00 +0900</pubDate>
          <description>Short</description><content:encoded><![CDATA[<p>Long</p>]]></content:encoded></item>
        <item><title>Two</title><guid>https://x.example/2</guid><dc:date>2023-06-02</dc:date></item>
        <item><guid isPermaLink="false">3</guid><description>Three</description></item>`),
    )
    expect(feed).toEqual({
      site: 'News',
      items: [
        {
          headline: 'One',
          html: '<p>Long</p>',
          isWhole: true,
          link: 'https://x.example/1',
          published: 'Thu, 01 Jun 2023 00:30:00 +0900',
          updated: null,
        },
        { ...NOTHING, headline: 'Two', link: 'https://x.example/2', published: '2023-06-02' },
        { ...NOTHING, html: 'Three' },
      ],
    })
  })

  it('reads Atom, and tells a day of change from a day of publication', () => {
    const feed = readFeed(
      atom(`
        <entry><title type="html">A &lt;b&gt;bold&lt;/b&gt; one</title><link rel="self" href="/self"/><link href="/1"/>
          <published>2023-06-01</published><updated>2023-06-09</updated><content type="html">&lt;p&gt;Hi</content></entry>
        <entry><title>1 &lt; 2</title><updated>2023-06-09</updated><summary>Short</summary></entry>`),
    )
    expect(feed.items).toEqual([
      {
        headline: 'A <b>bold</b> one',
        html: '<p>Hi',
        isWhole: true,
        link: '/1',
        published: '2023-06-01',
        updated: '2023-06-09',
      },
      { ...NOTHING, headline: '1 &lt; 2', html: 'Short', updated: '2023-06-09' },
    ])
  })

  it('reads JSON Feed', () => {
    const feed = readFeed(
      json([
        {
          id: 1,
          title: 'One',
          content_html: '<p>Hi',
          url: 'https://x.example/1',
          date_published: '2023-06-01',
        },
        { id: 2, content_text: 'a < b', date_modified: '2023-06-02' },
      ]),
    )
    expect(feed.items).toEqual([
      {
        headline: 'One',
        html: '<p>Hi',
        isWhole: true,
        link: 'https://x.example/1',
        published: '2023-06-01',
        updated: null,
      },
      { ...NOTHING, html: 'a &lt; b', isWhole: true, updated: '2023-06-02' },
    ])
  })

  it('reads RDF', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>News</title></channel><item><title>One</title><link>https://x.example/1</link></item></rdf:RDF>`
    expect(readFeed(rdf)).toEqual({
      site: 'News',
      items: [{ ...NOTHING, headline: 'One', link: 'https://x.example/1' }],
    })
  })

  it('takes the first of two titles', () => {
    expect(
      readFeed(rss('<item><title>One</title><title>Two</title></item>')).items[0]?.headline,
    ).toBe('One')
  })
})

const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}"><!ENTITY d "${'&c;'.repeat(100)}">]>`

describe('hostile feeds', () => {
  it('are refused with a reason', () => {
    const broken = 'is no whole feed; it is cut off, or its tags do not close'
    expect(() => readFeed(rss('<item><title>One</title>').slice(0, -20))).toThrow(broken)
    expect(() =>
      readFeed(
        rss('').replace('<rss', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><rss'),
      ),
    ).toThrow(broken)
    expect(() => readFeed(rss('<item><__proto__><a>1</a></__proto__></item>'))).toThrow(broken)
    expect(() => readFeed('<html><p>Hi')).toThrow('is no RSS, Atom or JSON Feed')
    expect(() => readFeed(rss('').replace('<title>News</title>', ''))).toThrow(
      'is a feed that holds nothing',
    )
    expect(() => readFeed('{"version":')).toThrow('is no RSS, Atom or JSON Feed')
  })

  it('are refused before they are parsed, where that would cost time', () => {
    const attributes = Array.from({ length: 200_000 }, (_, i) => `a${i}=""`).join(' ')
    const long = 'has a tag of more than 20,000 characters'
    expect(() => readFeed(rss(`<item ${attributes}></item>`))).toThrow(long)
    expect(() => readFeed(rss(`<item ${'x'.repeat(30_000)}`))).toThrow(long)
  })

  it('unfold no entities of their own', () => {
    const feed = readFeed(rss('<item><title>&d;</title></item>').replace('<rss', `${laughs}<rss`))
    expect(feed.items[0]?.headline).toBe('&d;')
  })

  it('change no prototype', () => {
    const feed = readFeed(
      json([{ id: 1, title: 'One' }]).replace('"id":1', '"__proto__":{"link":"x"},"id":1'),
    )
    expect(feed.items[0]).toEqual({ ...NOTHING, headline: 'One' })
  })

  it('may hold long texts between tags', () => {
    const text = 'x'.repeat(30_000)
    expect(
      readFeed(
        rss(
          `<item><!-- ${text} --><title>${text}</title><description><![CDATA[${text}]]></description></item>`,
        ),
      ).items[0],
    ).toEqual({
      ...NOTHING,
      headline: text,
      html: text,
    })
  })
})

describe('isFeed', () => {
  it.each([
    rss(''),
    atom(''),
    '\uFEFF<?xml version="1.0"?>\n<!-- by\n<me@x.example> --><rdf:RDF>',
    '<a:feed>',
    ' {"version": "https://jsonfeed.org/version/1"',
  ])('knows %j', (text) => expect(isFeed(text)).toBe(true))
  it.each(['<!doctype html><html><rss>', '<?xml version="1.0"?><html>', '{"a": 1}', 'rss', ''])(
    'leaves %j',
    (text) => expect(isFeed(text)).toBe(false),
  )
})
