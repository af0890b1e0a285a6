import { expect, test } from 'vitest'
import { initials, romanise } from './hangul.ts'

test.each([
  ['송혜교', 'ㅅㅎㄱ'],
  ['한소희', 'ㅎㅅㅎ'],
  ['깡패 2', 'ㄲㅍ 2'],
  ['가힣', 'ㄱㅎ'],
  ['Han', 'Han'],
])('the initial consonants of %s are %s', (text, expected) => {
  expect(initials(text)).toBe(expected)
})

test.each([
  ['한소희', 'han-so-hui-'],
  ['송혜교', 'song-hye-gyo-'],
  ['가힣', 'ga-hit-'],
  ['IU 아이유', 'IU a-i-yu-'],
])('%s is romanised as %s', (text, expected) => {
  expect(romanise(text)).toBe(expected)
})
