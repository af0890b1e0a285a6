import { describe, expect, test } from 'vitest'
import { fitText, oneLine } from './lines.ts'
import type { Typesetter } from './typesetter.ts'

/** Every UTF-16 unit is as wide as the type is large. */
const setter: Typesetter = {
  width: (text, { size }) => text.length * size,
  draw: () => '',
  isRtl: () => false,
}

const fit = (text: string, width: number, ...sizes: [size: number, lines: number][]) => {
  const { lines, type } = fitText(
    text,
    sizes.map(([size, lines]) => ({ size, lines })),
    width,
    'display',
    setter,
  )
  return [type.size, ...lines]
}

describe('a title', () => {
  test('stands in the largest size that holds it', () => {
    expect(fit('one two', 70, [10, 1], [5, 1])).toEqual([10, 'one two'])
    expect(fit('one two three', 70, [10, 1], [5, 1])).toEqual([5, 'one two three'])
    expect(fit('one two three', 70, [10, 2], [5, 1])).toEqual([10, 'one two', 'three'])
  })

  test('has lines of about one length', () => {
    expect(fit('aaa bbb ccc ddd', 110, [10, 2])).toEqual([10, 'aaa bbb', 'ccc ddd'])
  })

  test('is cut with an ellipsis where the smallest size does not hold it', () => {
    expect(fit('one two three four', 7, [1, 2])).toEqual([1, 'one two', 'three…'])
  })

  test('breaks between ideographs, and within a word only where it is wider than a line', () => {
    expect(fit('日本語の題名', 3, [1, 2])).toEqual([1, '日本語', 'の題名'])
    expect(fit('a abcdefg', 4, [1, 3])).toEqual([1, 'a', 'abcd', 'efg'])
  })

  test('keeps together what a reader takes for one letter', () => {
    expect(fit('👩‍🎤👩‍🎤👩‍🎤', 11, [1, 2])).toEqual([1, '👩‍🎤👩‍🎤', '👩‍🎤'])
  })

  test('of nothing has no lines', () => {
    expect(fit(' ', 10, [1, 1])).toEqual([1])
  })
})

test('a line is cut only where it is too wide', () => {
  const type = { face: 'text', size: 1 } as const
  expect(oneLine('one two', 7, type, setter)).toBe('one two')
  expect(oneLine('one two', 6, type, setter)).toBe('one t…')
})
