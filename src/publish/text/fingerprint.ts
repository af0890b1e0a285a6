/**
 * A short name for a text: 53 bits in base 36, the same on every machine, another for any other text. It is no
 * secret and no proof, so speed is all that counts. Two rounds of multiply and xor over UTF-16 units
 * ("cyrb53" by bryc, public domain).
 */
export function fingerprint(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (2 ** 32 * ((2 ** 21 - 1) & low) + (high >>> 0)).toString(36)
}
