import { expect, test } from 'vitest'
import { fitText, textWidth } from './text-width.ts'

test('Hangul is as wide as it is high, Latin about half', () => {
  expect(textWidth('한소희', 10)).toBe(30)
  expect(textWidth('Han So Hee', 10)).toBeGreaterThan(50)
  expect(textWidth('Han So Hee', 10)).toBeLessThan(70)
})

test('a text that fits stays, a longer one is cut', () => {
  expect(fitText('My Name', 12, 200)).toBe('My Name')
  const cut = fitText('Casting of The Price of Confession', 12, 100)
  expect(cut).toMatch(/^Casting of .*\S…$/)
  expect(textWidth(cut, 12)).toBeLessThanOrEqual(100)
})
