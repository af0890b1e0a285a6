/** Characters between "<" and ">". feedsmith takes 12 µs an attribute: 200,000 of them in one tag stop it for 2 s. */
const LONGEST_TAG = 20_000

/** What opens a stretch without tags, and what closes it. */
const CLOSED_BY = { '<![CDATA[': ']]>', '<!--': '-->' }

/** True where a tag of an XML text is longer than any that a feed needs. One pass. */
export function hasLongTag(xml: string): boolean {
  for (let start = xml.indexOf('<'); start >= 0;) {
    const plain = Object.entries(CLOSED_BY).find(([open]) => xml.startsWith(open, start))
    const end = xml.indexOf(plain?.[1] ?? '>', start)
    if (!plain && (end < 0 ? xml.length : end) - start > LONGEST_TAG) return true
    if (end < 0) return false
    start = xml.indexOf('<', end)
  }
  return false
}
