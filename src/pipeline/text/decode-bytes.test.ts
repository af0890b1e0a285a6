import { expect, it } from 'vitest'
import { decodeBytes } from './decode-bytes.ts'

it.each([
  ['windows-1252', 'windows-1252'],
  ['ISO-8859-1', 'windows-1252'],
])('%s: quotes and dashes as browsers show them', (label, encoding) => {
  const bytes = Uint8Array.of(0x93, 0x49, 0x74, 0x92, 0x73, 0x94, 0x97, 0x80, 0xe9, 0x9f)
  expect(decodeBytes(bytes, label)).toEqual({ text: '“It’s”—€éŸ', encoding })
})

it('EUC-KR', () => {
  const bytes = Uint8Array.of(0xc7, 0xd1)
  expect(decodeBytes(bytes, 'ks_c_5601-1987')).toEqual({ text: '한', encoding: 'euc-kr' })
})

it.each([
  ['no encoding', 'no-such-thing', Uint8Array.of(0x41)],
  ['a byte that has no place', 'utf-8', Uint8Array.of(0xff)],
])('gives nothing for %s', (_, label, bytes) => {
  expect(decodeBytes(bytes, label)).toBeNull()
})
