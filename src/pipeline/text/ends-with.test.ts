import { expect, test } from 'vitest'
import { endsWith } from './ends-with.ts'

const PATTERN = /\b(?:actor|actress),? $/i

test.each(['the Actress ', 'an actor, '])('matches at the end of %j', (text) => {
  expect(endsWith(text, PATTERN)).toBe(true)
})

test.each(['the actress', 'the actress left ', 'factor ', ''])('leaves %j', (text) => {
  expect(endsWith(text, PATTERN)).toBe(false)
})

test('asks for a pattern that is bound to the end', () => {
  expect(() => endsWith('a', /a/)).toThrow('must end with $')
})
