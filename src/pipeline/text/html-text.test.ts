import { expect, test } from 'vitest'
import { htmlPage, htmlText } from './html-text.ts'

const sentence =
  'The drama “Signal” will air on May 3, and its cast met reporters in Seoul to talk about it. '
const page = `<html><head><title>Signal returns</title>
<meta property="article:published_time" content="2023-05-01T10:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Signal returns</h1>
<p>${sentence.repeat(4)}</p><p>${sentence.repeat(4)}<script>alert('no')</script></p></article></body></html>`

test('gives title, day and blocks, one a line', () => {
  const lines = htmlText(page).split('\n')
  expect(lines[0]).toBe('Signal returns')
  expect(lines[1]).toBe('Published: 2023-05-01')
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
