import { romanise } from './hangul.ts'

/** Leaves room for a number within the 80 characters that a slug may have. */
const LONGEST = 72

/**
 * The part of an address that stands for a name: 'Han So-hee' gives 'han-so-hee', '한소희' 'han-so-hui'.
 * A name without a Latin letter or digit is written as the numbers of its characters.
 */
export function slugOf(name: string): string {
  const latin = romanise(name)
    .normalize('NFKD')
    .replace(/[\p{M}'’]+/gu, '')
    .toLowerCase()
  return trimmed(latin.replace(/[^a-z0-9]+/g, '-')) || codes(name)
}

function trimmed(slug: string): string {
  return slug.replace(/^-/, '').slice(0, LONGEST).replace(/-$/, '')
}

function codes(name: string): string {
  return trimmed(Array.from(name, (letter) => letter.codePointAt(0)!.toString(36)).join('-')) || '0'
}

/** Makes slugs unique by a number after the second and later ones: 'kim-ji-won', 'kim-ji-won-2'. */
export function slugMaker(taken: Iterable<string> = []): (slug: string) => string {
  const used = new Set(taken)
  const last = new Map<string, number>()
  return (slug) => {
    let free = slug
    for (let n = last.get(slug) ?? 2; used.has(free); n++) {
      free = `${slug}-${n}`
      last.set(slug, n + 1)
    }
    used.add(free)
    return free
  }
}
