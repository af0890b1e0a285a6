import { decodeBytes } from '#pipeline/text/decode-bytes.ts'

/** A text and the encoding that it was read in. `isGuess`: nothing in the file names it. */
export type Read = { text: string; encoding: string; isGuess: boolean }

/** HTML has to name its encoding within so many bytes. */
const HEAD = 1_024

/**
 * The text of some bytes; null where no encoding fits. What a byte order mark says counts first; then UTF-8, since no
 * other encoding looks like it by chance, and pages that were saved anew still name their old one; then what the page
 * names; then a guess between the two that old Korean and Western files are in.
 */
export function readBytes(bytes: Uint8Array): Read | null {
  const marked = markOf(bytes)
  if (marked) return attempt(bytes, marked, false)
  const declared = declaredIn(bytes)
  return (
    attempt(bytes, 'utf-8', false) ??
    (declared === null ? null : attempt(bytes, declared, false)) ??
    (isKorean(bytes) ? attempt(bytes, 'euc-kr', true) : null) ??
    (isWestern(bytes) ? attempt(bytes, 'windows-1252', true) : null)
  )
}

function attempt(bytes: Uint8Array, label: string, isGuess: boolean): Read | null {
  const decoded = decodeBytes(bytes, label)
  return decoded && { ...decoded, isGuess }
}

/** What a byte order mark says. `TextDecoder` takes the mark away. */
function markOf([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** The encoding that a page names: `<meta charset="euc-kr">` or `content="text/html; charset=euc-kr"`. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD))
  return /<meta[^>]{0,200}?charset=["']?([\w-]{1,30})/i.exec(head)?.[1] ?? null
}

/**
 * EUC-KR writes a syllable in two bytes, the first from B0 to C8, the second from A1 on. Western text hardly ever has
 * two such letters in a row; so where most letters beyond ASCII are such pairs, and there are two or more, it is Korean.
 */
function isKorean(bytes: Uint8Array): boolean {
  let [syllables, others] = [0, 0]
  for (let index = 0; index < bytes.length; index++) {
    const [lead, trail] = [bytes[index]!, bytes[index + 1] ?? 0]
    if (lead < 0x80) continue
    if (lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1) syllables++
    else others++
    if (trail >= 0xa1) index++
  }
  return syllables >= 2 && syllables >= 3 * others
}

/**
 * Western text has a letter beyond ASCII here and there (quotes, dashes, accents): at most one in ten, and never
 * more than three in a row. Bytes that windows-1252 does not have, and control characters, mean that it is no text.
 */
function isWestern(bytes: Uint8Array): boolean {
  let [high, row] = [0, 0]
  for (const byte of bytes) {
    row = byte < 0x80 ? 0 : row + 1
    if (row > 0) high++
    if (row > 3 || NO_LETTER.has(byte)) return false
  }
  return high * 10 <= bytes.length
}

/** Control characters but tab, line feed, form feed and carriage return; bytes that windows-1252 leaves free. */
const NO_LETTER = new Set(
  Array.from({ length: 0xa0 }, (_, byte) => byte).filter(
    (byte) =>
      (byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte)) ||
      [0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte),
  ),
)
