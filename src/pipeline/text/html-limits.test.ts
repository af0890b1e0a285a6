import { describe, expect, it } from 'vitest'
import { checkLimits, TooMuch } from './html-limits.ts'

/** What is told of a page: line and message; null where nothing is. */
function told(html: string): string | null {
  try {
    checkLimits(html)
    return null
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error
    return `${error.line}: ${error.message}`
  }
}
const attributes = (count: number) => Array.from({ length: count }, (_, i) => `a${i}="b"`).join(' ')

describe('a page may', () => {
  it.each([
    ['be 512 deep', '<div>'.repeat(512)],
    ['have 20,000 elements', '<p>x</p>'.repeat(20_000)],
    ['have 200 attributes an element', `<p ${attributes(200)}></p>`.repeat(3)],
    ['have many elements that close themselves', '<br><img src="a.png">'.repeat(5_000)],
    ['leave paragraphs and items open', `<ul>${'<li>x'.repeat(600)}</ul>${'<p>y'.repeat(600)}`],
    ['speak of tags in scripts and comments', `<script>"${'<div>'.repeat(600)}"</script>`],
  ])('%s', (_, html) => {
    expect(told(html)).toBeNull()
  })
})

describe('a page may not', () => {
  it.each([
    ['be deeper', `\n\n${'<div>'.repeat(513)}`, '3: nests its elements more than 512 deep'],
    [
      'be deeper behind comments that seem to close it',
      '<div><!-- </div> -->'.repeat(600),
      '1: nests its elements more than 512 deep',
    ],
    [
      'be deeper behind attributes that seem to close it',
      '<div title="</div>">'.repeat(600),
      '1: nests its elements more than 512 deep',
    ],
    ['be larger', '<b>x</b>\n'.repeat(20_001), '20001: has more than 20000 elements'],
    [
      'have more attributes',
      `\n<p ${attributes(201)}>`,
      '2: has an element with more than 200 attributes',
    ],
  ])('%s', (_, html, expected) => {
    expect(told(html)).toBe(expected)
  })

  it.each([
    ['nested elements', '<div>'],
    ['attributes', ' a=b', '<p'],
    ['open comments', '<!--'],
    ['ends without beginnings', '</div>'],
    ['open tags', '<a '],
    ['entities', '&lt;&#x41;'],
  ])('take long to be checked: 5 MB of %s', (_, piece, start = '') => {
    const before = process.cpuUsage()
    told(start + piece.repeat(5_000_000 / piece.length))
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_000)
  })
})
