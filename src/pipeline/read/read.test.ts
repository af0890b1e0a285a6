import { describe, expect, it } from 'vitest'
import { problemLine } from '#model/problem.ts'
import { read } from './read.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const told = (file: string, content: string | Uint8Array) =>
  read({ file, content }).problems.map(problemLine)

describe('read', () => {
  it('text: as it stands, with the line ends of the project', () => {
    expect(read({ file: 'a.txt', content: bytes('\uFEFFOne\r\nTwo\rThree\n') }).article).toEqual({
      file: 'a.txt',
      format: 'text',
      text: 'One\nTwo\nThree\n',
      front: { reports: [] },
    })
  })
  it('Markdown: front matter and the text after it', () => {
    const { article } = read({
      file: 'a.md',
      content: bytes('---\r\npublished: 2023-06\r\noutlet: soompi\r\n---\r\n\r\n# One\r\n'),
    })
    expect(article).toEqual({
      file: 'a.md',
      format: 'markdown',
      text: '\n# One\n',
      front: { published: '2023-06', outlet: 'soompi', reports: [] },
    })
  })
  it.each([
    ['# One\n\n---\n\nTwo', '# One\n\n---\n\nTwo'],
    ['---\n---\nOne', 'One'],
    ['---\nurl: https://x.org\n--- \nOne\n---\nTwo', 'One\n---\nTwo'],
    ['----\nOne', '----\nOne'],
  ])('Markdown %j leaves %j', (content, text) => {
    const { article, problems } = read({ file: 'a.md', content: bytes(content) })
    expect(problems).toEqual([])
    expect(article?.text).toBe(text)
  })
  it('HTML: its readable text', () => {
    const { article } = read({
      file: 'a.HTM',
      content: bytes('<html><body><article><p>One <b>two</b></p></article></body></html>'),
    })
    expect(article).toMatchObject({ format: 'html', text: expect.stringContaining('One two') })
  })
  it('text that was decoded before needs no ending', () => {
    expect(read({ file: 'feed-7', content: '\uFEFFOne' }).article).toMatchObject({
      format: 'text',
      text: 'One',
    })
  })
})

it('tells the encoding that it guessed, and reads on', () => {
  const content = Uint8Array.from('It\x92s a drama that many call a \x93hit\x94.', (letter) =>
    letter.charCodeAt(0),
  )
  const { article, problems } = read({ file: 'a.txt', content })
  expect(article?.text).toBe('It’s a drama that many call a “hit”.')
  expect(problems.map(problemLine)).toEqual([
    'a.txt: is not UTF-8, and was read as windows-1252; save it as UTF-8.',
  ])
  expect(problems[0]?.fatal).toBe(false)
})

describe('a problem of an article', () => {
  it.each([
    ['a.pdf', bytes('x'), 'a.pdf: is not an article; name it .md, .txt or .html, or move it.'],
    ['a.txt', bytes(''), 'a.txt: is empty; write something into it or delete it.'],
    ['a.txt', Uint8Array.of(1, 0, 1), 'a.txt: is not text; save it as text in UTF-8.'],
    [
      'a.txt',
      Uint8Array.of(10, 0xff),
      'a.txt:2: is in no encoding that is known; save it as UTF-8.',
    ],
    [
      'a.txt',
      new Uint8Array(5_000_001).fill(97),
      'a.txt: is larger than 5 MB; cut it into several files.',
    ],
    [
      'a.md',
      bytes('---\nurl: https://x.org\n---\n\n'),
      'a.md: holds no text; write the article or delete it.',
    ],
    ['a.html', bytes('<p> </p>'), 'a.html: holds no text; write the article or delete it.'],
    [
      'a.html',
      bytes('<div>'.repeat(9_000)),
      'a.html:1: the page nests its elements more than 512 deep; save its article as .txt.',
    ],
    [
      'a.md',
      bytes('---\nurl: https://x.org\n\nOne'),
      'a.md:1: the front matter has no end; write a line "---" between it and the article.',
    ],
    [
      'a.md',
      bytes('---\nurl: //x.org\n---\nOne'),
      'a.md:2: url "//x.org" is not right; it must be an address that starts with https:// or http://.',
    ],
    [
      'a.md',
      bytes('---\n\nreports:\n  - kind: casting\n    status: rumor\n    evidence: One\n---\nOne'),
      'a.md:5: status "rumor" is not known; write "rumoured".',
    ],
  ])('%s %#', (file, content, line) => {
    expect(told(file, content)).toEqual([line])
    expect(read({ file, content }).article).toBeNull()
  })
})
