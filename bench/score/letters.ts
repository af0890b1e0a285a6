/**
 * What is left of a text for comparing it with a label: letters, digits and `#`, without accents and capitals.
 * 'Han So-hee' and 'Han Sohee' are one name, 'Vincenzo,' and “Vincenzo” one title.
 */
export function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, '')
}

/** How many of the first texts stand among the others as well. */
export function countShared(texts: readonly string[], others: readonly string[]): number {
  const known = new Set(others.map(letters))
  return texts.filter((text) => known.has(letters(text))).length
}
