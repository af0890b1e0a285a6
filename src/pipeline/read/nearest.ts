/**
 * Words that editors write for a word of ours; too far from it for a count of letters to find.
 * Left what is written, right what to write.
 */
const SAME: Record<string, string> = {
  actress: 'actor',
  screenwriter: 'writer',
  author: 'writer',
  singer: 'idol',
  host: 'presenter',
  mc: 'presenter',
  movie: 'film',
  series: 'drama',
  kdrama: 'drama',
  variety: 'show',
  musical: 'show',
  offered: 'in-talks',
  considering: 'in-talks',
  rumor: 'rumoured',
  dropped: 'withdrawn',
  cancelled: 'withdrawn',
  premiere: 'release',
  filming: 'production',
  dating: 'personal',
  marriage: 'personal',
  title: 'name',
  korean: 'hangul',
  date: 'published',
  year: 'released',
}

/** The known word that was probably meant: a common other word for it, or one that differs by a slip. Else null. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const written = word.toLowerCase()
  const same = Object.hasOwn(SAME, written) ? SAME[written]! : null
  const most = Math.min(3, Math.ceil(written.length / 4))
  let best: string | null = null
  let bestSlips = most + 1
  for (const candidate of known) {
    if (candidate === same) return candidate
    if (Math.abs(candidate.length - written.length) >= bestSlips) continue
    const slips = distance(written, candidate, most)
    if (slips < bestSlips) [best, bestSlips] = [candidate, slips]
  }
  return best
}

/**
 * Letters to add, drop or change to make one word of the other (Levenshtein), or more than `most` where it takes
 * more than that. Only cells within `most` of the table's diagonal are filled; the others cannot come below it.
 */
function distance(a: string, b: string, most: number): number {
  let row = Uint8Array.from({ length: b.length + 1 }, (_, j) => j)
  let next = new Uint8Array(b.length + 1)
  for (let i = 1; i <= a.length; i++) {
    next.fill(most + 1)
    if (i <= most) next[0] = i
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const change = row[j - 1]! + Number(a[i - 1] !== b[j - 1])
      next[j] = Math.min(change, row[j]! + 1, next[j - 1]! + 1)
    }
    ;[row, next] = [next, row]
  }
  return row[b.length]!
}
