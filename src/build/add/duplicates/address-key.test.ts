import { expect, it } from 'vitest'
import { addressKey } from './address-key.ts'

const KEY = addressKey('https://www.x.example/a?id=1')

it.each([
  'http://x.example/a/?id=1',
  'https://X.EXAMPLE/a?id=1#comments',
  'https://x.example/a?utm_source=feed&id=1&fbclid=2',
])('takes %s for the same page', (address) => {
  expect(addressKey(address)).toBe(KEY)
})

it.each([
  'https://x.example/a',
  'https://x.example/A?id=1',
  'https://x.example/a?id=2',
  'https://x.example:8080/a?id=1',
  'https://y.example/a?id=1',
])('takes %s for another', (address) => {
  expect(addressKey(address)).not.toBe(KEY)
})
