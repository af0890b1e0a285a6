import { expect, test } from 'vitest'
import { forms } from './forms.ts'

test.each([
  'board boards boarded boarding',
  'reprise reprises reprised reprising',
  'drop drops dropped dropping',
  'carry carries carried carrying',
  'play plays played playing',
  'pass passes passed passing',
  'take takes took taken taking',
  'recast recasts recasting',
  'go goes went gone going',
  'bring brings brought bringing',
  'sing sings sang sung singing',
  'speak speaks spoke spoken speaking',
  'read reads reading',
  'rebut rebuts rebutted rebutting',
  'emcee emcees emceed emceeing',
  'tie ties tied tying',
  'be is are was were been being',
])('%s, and no other', (line) => {
  const all = line.split(' ')
  expect(forms(all[0]!)).toBe(`(?:(?:${all.join('|')}))`)
})

test('a phrase bends its first word', () => {
  const pattern = new RegExp(`^${forms('drop (?:out|by)')}$`)
  expect(pattern.test('dropped out')).toBe(true)
  expect(pattern.test('drop byed')).toBe(false)
})

test('any of several', () => {
  expect(new RegExp(`^${forms('join', 'quit')}$`).test('quitting')).toBe(true)
})
