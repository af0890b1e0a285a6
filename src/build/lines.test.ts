import { describe, expect, it } from 'vitest'
import type { Article } from '#model/article.ts'
import { article } from '#pipeline/compile/articles.fixture.ts'
import { lineFinder } from './lines.ts'

const place = { start: 14, end: 18 }

function found(content: string, more: Partial<Article>, at: typeof place | null = place) {
  const one = { ...article('x.md', { headline: 'Headline', text: ['One.', 'Two.'] }), ...more }
  return lineFinder([{ file: one.file, content }])(one, at)
}

describe('lineFinder', () => {
  it('counts the lines of front matter', () => {
    expect(found('---\noutlet: sina\n---\nHeadline\nOne.\nTwo.', {})).toEqual({
      file: 'articles/x.md',
      line: 6,
    })
  })

  it('counts from the first line of plain text, whatever its line ends', () => {
    expect(found('Headline\r\nOne.\r\nTwo.', {}).line).toBe(3)
  })

  it('names no line of a page of HTML, nor of what does not stand in the text', () => {
    expect(found('<p>Headline', { format: 'html' }).line).toBeNull()
    expect(found('Headline', {}, null).line).toBeNull()
  })
})
