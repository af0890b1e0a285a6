import { expect, test } from 'vitest'
import { htmlPage, htmlText } from './html-text.ts'

const sentence =
  'The drama “Signal” will air on May 3, and its cast met reporters in Seoul to talk about it. '
const page = `<html><head><title>Signal returns</title>
<meta property="article:published_time" content="2023-05-01T10:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Signal returns</h1>
<p>${sentence.repeat(4)}</p><p>${sentence.repeat(4)}<script>alert('no')</script></p></article></body></html>`

test('gives title and blocks, one a line', () => {
  const lines = htmlText(page).split('\n')
  expect(lines[0]).toBe('Signal returns')
  expect(lines).toContain(sentence.repeat(4).trim())
})

test('never lets a script or a menu through', () => {
  expect(htmlText(page)).not.toMatch(/alert|Home/)
})

test('reads a fragment', () => {
  expect(htmlText(`<h2>Signal</h2><p>It airs.</p>`)).toContain('It airs.')
})

test('a page keeps what stands outside its article, marked', () => {
  const { text, marks } = htmlPage(page)
  const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  expect(text).not.toMatch(/alert/)
  expect(marks.outside.map(at)).toEqual(['Home'])
  expect(at(marks.headline!)).toBe('Signal returns')
})

test.each([
  ['<meta property="article:published_time" content="2025-09-04T23:30:00+09:00">', '2025-09-04'],
  ['<meta name="pubdate" content="20250904">', '2025-09-04'],
  ['<meta name="DC.date.issued" content="2025.09.04">', '2025-09-04'],
  ['<meta itemprop="datePublished" content="2025/09/04 10:00">', '2025-09-04'],
  ['<meta name="pubdate" content="Sept. 4">', null],
  ['<meta name="pubdate" content="202509041">', null],
  ['<meta name="pubdate" content="2025-13-45">', null],
  ['<meta property="article:published_time" content="2025-02-30T10:00:00Z">', null],
  ['<meta property="article:modified_time" content="2025-09-04">', null],
  ['', null],
])('the head %s tells the day %s, and adds no line', (head, day) => {
  const { text, marks } = htmlPage(
    `<html><head><title>Signal returns</title>${head}</head><body><p>It airs.</p></body></html>`,
  )
  expect(marks.published).toBe(day)
  expect(text).toBe('Signal returns\nIt airs.')
})

test.each([
  [
    '<link rel="canonical" href="https://a.example/2025/09/04/x">',
    'https://a.example/2025/09/04/x',
  ],
  ['<meta property="og:url" content="https://a.example/x">', 'https://a.example/x'],
  ['<link rel="canonical" href="javascript:alert(1)">', null],
  ['<link rel="canonical" href="/x">', null],
])('the head %s says that the page stands at %s', (head, address) => {
  expect(htmlPage(`<html><head>${head}</head><body><p>It airs.</p></body></html>`).address).toBe(
    address,
  )
})

test('the title is the headline where no heading says it, and the site’s name in it does no harm', () => {
  const titled = (body: string) =>
    htmlPage(`<html><head><title>Signal returns | A Site</title></head><body>${body}</body></html>`)
  const said = titled(`<h2>Signal returns</h2><p>${sentence.repeat(4)}</p>`)
  expect(said.text.startsWith('Signal returns\n')).toBe(true)
  const unsaid = titled(`<p>${sentence.repeat(4)}</p>`)
  expect(unsaid.text.slice(0, unsaid.marks.headline!.end)).toContain('Signal returns')
})

test('words in italics keep their place', () => {
  const { text, marks } = htmlPage('<p>Since <i>Signal</i>, and <em> My Mister </em>too.</p>')
  expect(text).toBe('Since Signal, and My Mister too.')
  expect(marks.emphasis.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Signal',
    'My Mister',
  ])
})
