import * as v from 'valibot'
import { paths } from '#paths'
import { BASES, KINDS, ROLES, STATUSES, WORK_KINDS } from '#model/words.ts'

/**
 * All that the site knows as flat tables, for downloading. The order of the columns is that of the CSV files. A
 * table may get further columns; whatever else changes makes another version.
 */
export const TABLES_VERSION = 1

/** Where they lie, below the site's folder. */
export const TABLES_FOLDER = paths.tables().slice(1)

const described = <S extends v.GenericSchema>(schema: S, words: string) =>
  v.pipe(schema, v.description(words))

const text = (words: string) => described(v.string(), words)
const maybe = (words: string) => described(v.nullable(v.string()), words)
const list = (words: string) => described(v.array(v.string()), words)
const number = (words: string) => described(v.number(), words)
const yes = (words: string) => described(v.boolean(), words)

const basis = described(
  v.picklist(BASES),
  'How the date is known: stated, inferred (worked out, see the reason) or unknown.',
)
const names = {
  name: text('The name in Latin letters.'),
  hangul: maybe('The name in Hangul, where an editor has written it.'),
  aliases: list('Other spellings and names.'),
}
const coverage = {
  reviewed: yes('An editor has written an entry; otherwise it was read from stories alone.'),
  stories: number('How many stories name it.'),
}

const ArticleRow = v.object({
  slug: text('The id of the story; its page is /articles/SLUG.'),
  headline: text('The headline.'),
  summary: text('The editor’s summary, else the first sentence.'),
  published: maybe('When it was published, as EDTF (ISO 8601-2); "2023-11", "XXXX-12-22".'),
  published_basis: basis,
  published_reason: text('How that date is known, in words.'),
  outlet: maybe('Slug of the outlet that published it.'),
  source: maybe('Address of the original.'),
  people: list('Slugs of the people it names.'),
  works: list('Slugs of the works it names.'),
  events: list('Slugs of the events it reports or names.'),
  main_report: maybe('Id of the report that the headline is about.'),
})

const ReportRow = v.object({
  id: text('The id; it lasts while the story says the same.'),
  article: text('Slug of the story that says so.'),
  kind: described(v.picklist(KINDS), 'What kind of happening it tells.'),
  status: described(v.picklist(STATUSES), 'How sure it is.'),
  people: list('Slugs of the people it is about.'),
  works: list('Slugs of the works it is about.'),
  events: list('Slugs of the events that it belongs to.'),
  date: maybe('When it happened, as EDTF; null where the story does not say.'),
  date_basis: basis,
  date_reason: text('How that date is known, in words.'),
  first_day: maybe('First day that the date may mean, YYYY-MM-DD.'),
  last_day: maybe('Last day that the date may mean, YYYY-MM-DD.'),
  by: maybe('Who says so, as the story names them.'),
  evidence: text('The sentence that says so, letter for letter.'),
  reason: text('The rule or the editor’s line that made the report.'),
})

const PersonRow = v.object({
  slug: text('The id of the person; the page is /actors/SLUG.'),
  ...names,
  role: described(v.picklist(ROLES), 'What the person is known as.'),
  ...coverage,
})

const WorkRow = v.object({
  slug: text('The id of the work; its page is /dramas/SLUG.'),
  ...names,
  kind: described(v.picklist(WORK_KINDS), 'What it is.'),
  released: maybe('First broadcast or opening, as EDTF.'),
  network: maybe('Who shows it.'),
  ...coverage,
})

const CreditRow = v.object({
  work: text('Slug of the work.'),
  person: text('Slug of the person.'),
  part: described(v.picklist(['cast', 'director', 'writer']), 'What the person does in it.'),
  character: maybe('The character, where it is known.'),
})

const EventRow = v.object({
  slug: text('The id of the event; its page is /events/SLUG.'),
  ...names,
  kinds: described(v.array(v.picklist(KINDS)), 'What kinds of happening it is.'),
  date: maybe('When it happens, as EDTF.'),
  date_basis: basis,
  date_reason: text('How that date is known, in words.'),
  place: maybe('Where it happens.'),
  status: described(v.nullable(v.picklist(STATUSES)), 'What its newest report says.'),
  ...coverage,
})

const OutletRow = v.object({
  slug: text('The id of the outlet.'),
  name: text('Its name.'),
  url: maybe('Its address.'),
})

/** Every table: what it holds, and the columns of one row. */
export const TABLES = {
  articles: { holds: 'Stories.', row: ArticleRow },
  reports: { holds: 'What each story says of each event, with the sentence.', row: ReportRow },
  people: { holds: 'Actors, directors, writers and others.', row: PersonRow },
  works: { holds: 'Dramas, films and shows.', row: WorkRow },
  credits: { holds: 'Who is in a work or made it, as editors have written it.', row: CreditRow },
  events: { holds: 'Happenings that stories report on.', row: EventRow },
  outlets: { holds: 'Who published the stories.', row: OutletRow },
}

export type TableName = keyof typeof TABLES
export type Row<T extends TableName> = v.InferOutput<(typeof TABLES)[T]['row']>
