import { expect, test } from 'vitest'
import { TooDeep, htmlText } from './html-text.ts'

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

test('refuses what nests too deep, before it is parsed', () => {
  const began = performance.now()
  expect(() => htmlText('<div>'.repeat(20_000))).toThrow(TooDeep)
  expect(performance.now() - began).toBeLessThan(1000)
})

test('refuses more elements than any article has', () => {
  expect(() => htmlText('<p>x</p>'.repeat(20_001))).toThrow('more than 20000 elements')
})

test('reads a fragment', () => {
  expect(htmlText(`<h2>Signal</h2><p>It airs.</p>`)).toContain('It airs.')
})
