import { slugMaker, slugOf } from '#pipeline/compile/join/slug.ts'

/** Longer names are cut between two words. File systems take 255 bytes, an address 80 characters. */
const LONGEST = 60

/** Names that Windows keeps for devices, whatever ending follows. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/**
 * Makes names for articles from their headlines: small ASCII letters, digits and hyphens, so that none leads out of
 * a folder or differs from another by capitals alone. Never one that is taken: 'a-story', then 'a-story-2'.
 *
 * @param taken names that files of the content folder have, without folder and ending.
 */
export function nameMaker(taken: Iterable<string>): (headline: string) => string {
  const unused = slugMaker(Array.from(taken, slugOf))
  return (headline) => unused(safe(cut(slugOf(headline))))
}

function cut(slug: string): string {
  if (slug.length <= LONGEST) return slug
  const end = slug.lastIndexOf('-', LONGEST)
  return slug.slice(0, end > 0 ? end : LONGEST)
}

function safe(slug: string): string {
  return RESERVED.test(slug) ? `${slug}-story` : slug
}
