import type { Basis, Kind, Role, Status, WorkKind } from './words.ts'

/**
 * Where something stands in an article's text: offsets in UTF-16 code units, `end` exclusive, so that
 * `text.slice(start, end)` is the finding. `extract` prints them as code-point offsets.
 */
export type Place = { start: number; end: number }

/** Something read in an article, and the rule that read it. Null offsets: it came from front matter, not the text. */
export type Finding = { place: Place | null; reason: string }

/** A run of words that means something by itself: a headline, an outlet's name. `text` is verbatim. */
export type TextFinding = Finding & { text: string }

/** A date: EDTF, or null where it is not known. `reason` says how it was found. */
export type DateFinding = Finding & { edtf: string | null; basis: Basis }

/**
 * A name: its fullest form in the text, the catalogue's id (null where the catalogue does not know it),
 * and every place where it is mentioned, in the order of the text.
 */
export type NameFinding = Finding & { name: string; id: string | null; mentions: Place[] }

export type PersonFinding = NameFinding & { role: Role }
export type WorkFinding = NameFinding & { kind: WorkKind }

/**
 * What the article says of one happening. `people` and `works` are names of the article's own findings.
 * `evidence` is one sentence, verbatim. `by` is who says so, where the text tells. `event` is the
 * catalogue event that the sentence speaks of, where one was recognised.
 */
export type ReportFinding = Finding & {
  kind: Kind
  status: Status
  people: string[]
  works: string[]
  date: DateFinding
  evidence: string
  by: string | null
  event: string | null
}
