import * as v from 'valibot'
import { Day, Edtf, Slug, Text, WebAddress } from './fields.ts'
import { KINDS, STATUSES } from './words.ts'

/**
 * What an editor may write above a Markdown article, between two lines of `---`. All of it is optional, and
 * all of it overrules what the stages read.
 */

/** A report that the editor adds, or corrects: `evidence` must stand in the text, letter for letter. */
const ReportEntry = v.strictObject({
  kind: v.picklist(KINDS),
  status: v.picklist(STATUSES),
  /** Ids of the catalogue. */
  people: v.optional(v.array(Slug), []),
  works: v.optional(v.array(Slug), []),
  event: v.optional(Slug),
  date: v.optional(Edtf),
  by: v.optional(Text),
  evidence: Text,
})

export const FrontMatter = v.strictObject({
  headline: v.optional(Text),
  /** Names that the file had before, without their endings: links to those addresses lead on to this one. */
  formerly: v.optional(v.array(Slug)),
  /** One or two sentences for lists. Without it the first sentence of the text stands in. */
  summary: v.optional(Text),
  published: v.optional(Edtf),
  /** How the date is known; "stated" where only `published` is written. */
  basis: v.optional(v.picklist(['stated', 'inferred'])),
  /** With basis "inferred": how the date was worked out, shown to readers. */
  because: v.optional(Text),
  /** The day on which it came to this site. `npm run add` writes it; where it is not written, nobody knows it. */
  added: v.optional(Day),
  /** Id of an outlet of the catalogue. */
  outlet: v.optional(Slug),
  /** Where the article was published. */
  url: v.optional(WebAddress),
  /** A report here takes the place of every report that the stages read in the same sentence. */
  reports: v.optional(v.array(ReportEntry), []),
})

export type FrontMatter = v.InferOutput<typeof FrontMatter>

/** What an article has above which nothing is written. */
export const NO_FRONT_MATTER: FrontMatter = { reports: [] }
