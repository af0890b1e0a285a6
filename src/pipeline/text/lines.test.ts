import { describe, expect, test } from 'vitest'
import { blocksOf, linesOf, trimmed } from './lines.ts'

describe('linesOf', () => {
  test('gives each line that holds anything, trimmed, with its place', () => {
    const text = '  One \n\n\tTwo\u00A0\nThree'
    const lines = linesOf(text)
    expect(lines.map((line) => line.text)).toEqual(['One', 'Two', 'Three'])
    for (const { start, end, text: line } of lines) expect(text.slice(start, end)).toBe(line)
  })

  test('gives nothing for blanks', () => {
    expect(linesOf(' \n\t\n\u200B')).toEqual([])
  })
})

describe('blocksOf', () => {
  test('joins the lines of a paragraph and keeps headings and items apart', () => {
    const text = '# A heading\nOne line\nand the next.\n\n- an item\n- another\n'
    const blocks = blocksOf(text)
    expect(blocks.map((block) => block.text)).toEqual([
      '# A heading',
      'One line\nand the next.',
      '- an item',
      '- another',
    ])
    for (const { start, end, text: block } of blocks) expect(text.slice(start, end)).toBe(block)
  })
})

test('trimmed counts from the offset', () => {
  expect(trimmed(' a b ', 0, 5, 10)).toEqual({ text: 'a b', start: 11, end: 14 })
})
