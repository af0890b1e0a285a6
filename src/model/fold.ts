/**
 * The key under which spellings of one name meet: letters and digits only, in lower case, NFKC.
 * 'Han So-hee', 'Han So Hee' and 'HAN SOHEE' fold to 'hansohee'; Hangul stays Hangul.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, '')
}
