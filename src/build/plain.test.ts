import { expect, it } from 'vitest'
import { plain } from './plain.ts'

it('leaves a terminal nothing to obey', () => {
  expect(plain('a\u001B[31mred\u0007 \u009B2J\r\u202Eabc\u2069\nnext')).toBe('a[31mred 2Jabc\nnext')
})
