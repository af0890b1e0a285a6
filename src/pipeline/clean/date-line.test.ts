import { expect, test } from 'vitest'
import { isDateLine } from './date-line.ts'

test.each([
  'November 26, 2019 · by tangerine',
  'tangerine    Fri, July 12, 2019 1:05am',
  'by Ann Jones January 15, 2025 in News Reading Time: 4 mins read',
  'INTERVIEW  October 2022  Words by Ann Jones  Photography by Lee Do-yun',
])('"%s" says when, and perhaps who', (text) => {
  expect(isDateLine(text)).toBe(true)
})

test.each([
  'Moon Ga-on sails home on July 12, 2019 after four years',
  'The pilot who came home by Lee Do-yun and what else opens in May 2022 in all of Seoul',
  'tangerine    2 days ago',
])('"%s" says more', (text) => {
  expect(isDateLine(text)).toBe(false)
})
