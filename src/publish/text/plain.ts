/**
 * Text that may stand in XML, in a calendar and in a cell: without the characters that XML 1.0 forbids (section 2.2)
 * and without line ends. Half a surrogate pair becomes the sign for a character that is lost.
 */
export function plain(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(FORBIDDEN, '')
}

/** Control characters, and two that are none by Unicode. */
const FORBIDDEN = /[\p{Control}\ufffe\uffff]/gu

/** The text up to the last space before `most` characters, with an ellipsis where anything was cut. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const start = text.slice(0, most)
  const space = start.lastIndexOf(' ')
  return `${(space > 0 ? start.slice(0, space) : start).replace(/[\uD800-\uDBFF]$/, '')}…`
}
