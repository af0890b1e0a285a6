import type { Article } from '#model/article.ts'
import { compare } from '#model/compare.ts'
import { fold } from '#model/fold.ts'
import { resemblance, shinglesOf } from './shingles.ts'

/**
 * From this resemblance on, one text is a copy of the other: the 50 % by which Broder, Glassman, Manasse and Zweig
 * clustered the web (Syntactic clustering of the web, 1997). Measured here: retellings of one article by different
 * hands are below 5 %, articles generated from one set of sentences below 16 %.
 */
const COPY = 0.5

/**
 * Of so many of their smallest shingles two texts are looked up by. Of two with half of their shingles in common,
 * one pair in 2^16 shares none of these.
 */
const SKETCH = 16

/** The known article that another one copies, and how much of it. `addsReports`: it says something more, or else. */
export type Copy = { file: string; resemblance: number; addsReports: boolean }

export type CopyFinder = {
  add: (article: Article) => void
  find: (article: Article) => Copy | null
}

type Known = { file: string; shingles: Uint32Array; reports: ReadonlySet<string> }

/** Finds texts that are copies of those added before, without comparing all with all. */
export function createCopyFinder(): CopyFinder {
  const bySketch = new Map<number, Known[]>()

  return {
    add(article) {
      const known = knownOf(article)
      for (const shingle of known.shingles.subarray(0, SKETCH)) {
        const list = bySketch.get(shingle)
        if (list) list.push(known)
        else bySketch.set(shingle, [known])
      }
    },
    find(article) {
      const { shingles, reports } = knownOf(article)
      const near = new Set(
        [...shingles.subarray(0, SKETCH)].flatMap((shingle) => bySketch.get(shingle) ?? []),
      )
      const [best] = Array.from(near, (known) => ({
        known,
        resemblance: resemblance(shingles, known.shingles),
      })).toSorted((a, b) => b.resemblance - a.resemblance || compare(a.known.file, b.known.file))
      if (!best || best.resemblance < COPY) return null
      const addsReports = [...reports].some((report) => !best.known.reports.has(report))
      return { file: best.known.file, resemblance: best.resemblance, addsReports }
    },
  }
}

function knownOf({ file, text, paragraphs, reports }: Article): Known {
  const words = paragraphs.map((paragraph) => paragraph.text).join('\n')
  return { file, shingles: shinglesOf(words || text), reports: new Set(reports.map(claimOf)) }
}

/** Equal for reports that say the same of the same people and works. */
function claimOf({ kind, status, people, works }: Article['reports'][number]): string {
  return [kind, status, together(people), together(works)].join(' ')
}

function together(names: readonly string[]): string {
  return names.map(fold).toSorted(compare).join('+')
}
