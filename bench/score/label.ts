import * as v from 'valibot'
import { BASES, KINDS, ROLES, STATUSES, WORK_KINDS } from '#model/words.ts'

const Text = v.pipe(v.string(), v.nonEmpty())
const EdtfOrNull = v.nullable(v.pipe(v.string(), v.regex(/^(?:\d{4}|XXXX)(?:-\d\d){0,2}$/)))

/**
 * What a reader says that an article holds, written by hand beside it: `x.json` beside `x.txt`. `extract` prints
 * the same form. All words but the kinds, statuses, roles and dates stand in the article, letter for letter.
 */
export const Label = v.strictObject({
  headline: Text,
  published: EdtfOrNull,
  publishedBasis: v.picklist(BASES),
  /** The outlet, where the text names it. */
  publisher: v.nullable(Text),
  /** Page furniture: each line, or part of a line. */
  boilerplate: v.array(Text),
  people: v.array(v.strictObject({ name: Text, role: v.picklist(ROLES) })),
  works: v.array(v.strictObject({ name: Text, kind: v.picklist(WORK_KINDS) })),
  characters: v.array(Text),
  organisations: v.array(Text),
  reports: v.array(
    v.strictObject({
      kind: v.picklist(KINDS),
      status: v.picklist(STATUSES),
      people: v.array(Text),
      works: v.array(Text),
      /** When it happened or will happen: a day, a month or a year. */
      date: EdtfOrNull,
      /** The one sentence that says it best. */
      evidence: Text,
    }),
  ),
  /** The address of the article whose facts were told anew. */
  factsFrom: v.optional(Text),
})

export type Label = v.InferOutput<typeof Label>
export type LabelledReport = Label['reports'][number]

/** What was read in an article, as far as it is marked. `extract` prints it. */
export type Answer = Omit<Label, 'publishedBasis' | 'organisations' | 'factsFrom'>

/** What is told of an article that cannot be read. */
export const NOTHING: Answer = {
  headline: '',
  published: null,
  publisher: null,
  boilerplate: [],
  people: [],
  works: [],
  characters: [],
  reports: [],
}
