import { expect, test } from 'vitest'
import { pageCount } from './page-count.ts'

test.each([
  [null, 1],
  ['1', 1],
  ['7', 7],
  ['50', 50],
])('reads ?page=%s', (value, pages) => {
  expect(pageCount(value)).toEqual({ pages, notice: null })
})

test.each(['', '0', '-1', '1.5', '51', 'two', '9'.repeat(400)])(
  'says of ?page=%s that it is no page',
  (value) => {
    const { pages, notice } = pageCount(value)
    expect(pages).toBe(1)
    expect(notice).toContain('is not a page from 1 to 50')
    expect(notice!.length).toBeLessThan(120)
  },
)
