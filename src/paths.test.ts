import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { paths } from './paths.ts'

const DAY = '2026-11-22'
const shared = (href: string, sentence?: string) => paths.shared(href, DAY, sentence)

test('a link that is sent on carries the day on which it was made, and all that it asked for', () => {
  expect(shared('https://x.example/articles?actor=han-so-hee&asof=2023-05-01#evidence-1')).toBe(
    'https://x.example/articles?actor=han-so-hee&asof=2023-05-01&seen=2026-11-22#evidence-1',
  )
  expect(shared('https://x.example/fans/?seen=2023-05-01')).toBe(
    'https://x.example/fans/?seen=2026-11-22',
  )
})

test('a sentence is a text fragment, with what would part its words encoded', () => {
  const sentence = '“My-Name”, 100% her own\n  & nobody else’s'
  expect(shared('https://x.example/articles/a#evidence-1', sentence)).toBe(
    'https://x.example/articles/a?seen=2026-11-22#:~:text=' +
      '%E2%80%9CMy%2DName%E2%80%9D%2C%20100%25%20her%20own%20%26%20nobody%20else%E2%80%99s',
  )
})

test('any sentence can be read back from its fragment', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (sentence) => {
      const [, text = ''] = shared('https://x.example/', sentence).split('#:~:text=')
      expect(text).not.toMatch(/[-,&]/)
      expect(decodeURIComponent(text)).toBe(sentence.replaceAll(/\s+/g, ' ').trim())
    }),
  )
})
