import { describe, expect, it } from 'vitest'
import { readBytes } from './encoding.ts'

/** Bytes of a text in an encoding of one byte a letter; what is beyond Latin-1 is given as its byte. */
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
/** 한소희 in EUC-KR. */
const HAN_SO_HEE = '\xC7\xD1\xBC\xD2\xC8\xF1'
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2))
  for (let index = 0; index < text.length; index++)
    bytes.setUint16(index * 2, text.charCodeAt(index), littleEndian)
  return new Uint8Array(bytes.buffer)
}

describe('bytes are read', () => {
  it.each([
    ['utf-8', new TextEncoder().encode('한소희'), '한소희', false],
    [
      'utf-8',
      new TextEncoder().encode('<meta charset="euc-kr">한소희'),
      '<meta charset="euc-kr">한소희',
      false,
    ],
    ['utf-16le', utf16('\uFEFF한소희 a', true), '한소희 a', false],
    ['utf-16be', utf16('\uFEFF한소희 a', false), '한소희 a', false],
    ['euc-kr', latin(HAN_SO_HEE), '한소희', true],
    ['euc-kr', latin(`Han So Hee (${HAN_SO_HEE}) is here.`), 'Han So Hee (한소희) is here.', true],
    ['euc-kr', latin('<meta charset=euc-kr>\xC8\xF1'), '<meta charset=euc-kr>희', false],
    [
      'windows-1252',
      latin('It\x92s a drama that many people at home and abroad call a \x93hit\x94.'),
      'It’s a drama that many people at home and abroad call a “hit”.',
      true,
    ],
    [
      'windows-1252',
      latin('The actor\x92s\nand the drama\x92s'),
      'The actor’s\nand the drama’s',
      true,
    ],
    [
      'windows-1252',
      latin(
        '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">\xE9\xE8\xEA\xEB',
      ),
      '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">éèêë',
      false,
    ],
    [
      'shift_jis',
      latin('<meta charset="Shift_JIS">\x83\x41'),
      '<meta charset="Shift_JIS">ア',
      false,
    ],
  ])('as %s', (encoding, bytes, text, isGuess) => {
    expect(readBytes(bytes)).toEqual({ text, encoding, isGuess })
  })
})

describe('no text is made of', () => {
  it.each([
    ['bytes without meaning', latin('\xFF\xFE\xFD\xFC'.repeat(3).slice(1))],
    ['many letters beyond ASCII', latin('\xE9a'.repeat(20))],
    ['control characters', latin(`${'plain text '.repeat(9)}\x02\xE9`)],
    ['bytes that no letter has', latin(`${'plain text '.repeat(9)}\x81\xE9`)],
    ['UTF-16 that is cut', Uint8Array.of(0xff, 0xfe, 0x61)],
    ['an unknown encoding', latin('<meta charset="no-such-thing">\xE9\xE9\xE9\xE9\xE9\xE9')],
  ])('%s', (_, bytes) => {
    expect(readBytes(bytes)).toBeNull()
  })
})
