/**
 * The key under which spellings of one name meet: letters and digits only, in lower case, NFKC.
 * 'Han So-hee', 'Han So Hee' and 'HAN SOHEE' fold to 'hansohee'; Hangul stays Hangul.
 */
export function fold(text: string): string {
  const known = folded.get(text)
  if (known !== undefined) return known
  const key = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, '')
  if (folded.size >= MOST) folded.clear()
  folded.set(text, key)
  return key
}

/** What was folded last: one article names the same people again and again. */
const folded = new Map<string, string>()
const MOST = 2_000
