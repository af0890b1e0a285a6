/** What XML 1.0 forbids (section 2.2), line ends, and halves of a surrogate pair. */
const ODD = new RegExp(String.raw`[\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]`)

/**
 * Text that may stand in XML, in a calendar and in a cell: in one line, without control characters. Half a
 * surrogate pair becomes the sign for a character that is lost.
 */
export function plain(text: string): string {
  if (!ODD.test(text)) return text
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\p{Control}\ufffe\uffff]/gu, '')
}

/** The text up to the last space before `most` characters, with an ellipsis where anything was cut. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const start = text.slice(0, most)
  const space = start.lastIndexOf(' ')
  return `${(space > 0 ? start.slice(0, space) : start).replace(/[\uD800-\uDBFF]$/, '')}…`
}
