/** What windows-1252 has where Latin-1 has control characters, from 80 to 9F; five places are free. */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

/**
 * Bytes as text by the name of their encoding, and the encoding's own name; null where there is no such encoding, or
 * some byte has no place in it.
 */
export function decodeBytes(
  bytes: Uint8Array,
  label: string,
): { text: string; encoding: string } | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true })
    const { encoding } = decoder
    const text = decoder.decode(bytes)
    return { text: encoding === 'windows-1252' ? western(text) : text, encoding }
  } catch {
    return null
  }
}

/** Node 20 and 22 decode windows-1252 as if it were Latin-1 (nodejs/node#56542): quotes become control characters. */
function western(text: string): string {
  return text.replace(/[\x80-\x9F]/g, (letter) => WESTERN[letter.charCodeAt(0) - 0x80]!)
}
