import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'

test.each([
  ['Han So Hee', 'Han So-hee'],
  ['Han So Hee', 'HAN SOHEE'],
  ['Han So Hee', ' han.so’hee '],
  ['D.O.', 'DO'],
  ['송혜교', '송 혜교'],
  ['송혜교', '송혜교'.normalize('NFD')],
  ['Soundtrack #1', 'soundtrack#1'],
  ['IU', 'ＩＵ'],
])('%s and %s are one name', (a, b) => {
  expect(fold(a)).toBe(fold(b))
})

test.each([
  ['Han So Hee', 'Han So Hui'],
  ['My Name', 'My Name is Loh Kiwan'],
  ['Soundtrack #1', 'Soundtrack 1'],
  ['송혜교', 'Song Hye Kyo'],
  ['Café', 'Cafe'],
])('%s and %s are two', (a, b) => {
  expect(fold(a)).not.toBe(fold(b))
})

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})
