import { expect, test } from 'vitest'
import { tokensOf } from './tokens.ts'

test.each([
  ['Seon-ho plays', ['Seon-ho', 'plays']],
  ['Disney+ and O& Entertainment', ['Disney+', 'and', 'O&', 'Entertainment']],
  ['Soundtrack #1', ['Soundtrack', '#1']],
  ['Don’t Let Go', ['Don’t', 'Let', 'Go']],
  ['KBS 2TV, 송혜교!', ['KBS', '2TV', '송혜교']],
])('the words of %s', (text, words) => {
  expect(tokensOf(text).map((token) => token.text)).toEqual(words)
})

test('a possessive ends before its "s"', () => {
  const text = 'Song Hye Kyo‘s agency'
  const kyo = tokensOf(text, 5)[2]!
  expect(kyo).toMatchObject({ text: 'Kyo', possessive: true, start: 14, end: 17 })
})

test.each([
  ['Kim', true],
  ['2TV', true],
  ['송혜교', true],
  ['Éric', true],
  ['drama', false],
  ['tvN', false],
])('%s begins as a name does: %s', (word, capital) => {
  expect(tokensOf(word)[0]!.capital).toBe(capital)
})

test('spellings of one word have one key', () => {
  expect(tokensOf('So-Hee')[0]!.key).toBe(tokensOf('Sohee')[0]!.key)
})
