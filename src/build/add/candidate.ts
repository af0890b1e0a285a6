import type { Source } from '#model/article.ts'

/** A day of publication as front matter tells it: EDTF, and how it is known. */
export type Published = { edtf: string; basis: 'stated' | 'inferred'; because: string }

/** What is known of an article besides its text. What its own front matter says comes before all of it. */
export type Known = {
  headline?: string
  published?: Published
  url?: string
  /** What the page or the feed calls its site. */
  site?: string
}

/** An article on its way into the content folder. */
export type Candidate = {
  /** Where it comes from, as the editor is told: a path, an address. */
  from: string
  /** Its name tells the format; its content is what `read` takes. */
  source: Source
  known: Known
  /** What the editor should be told of it. */
  note?: string
}

/** Something that is not added. `failed`: it should have been, and something is wrong. `reason` ends "FROM: ...". */
export type LeftOut = { from: string; reason: string; failed: boolean }
