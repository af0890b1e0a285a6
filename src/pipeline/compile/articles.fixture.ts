import * as v from 'valibot'
import type { Article } from '#model/article.ts'
import type { Catalogue, Person, Work, Event } from '#model/catalogue.ts'
import { EMPTY_CATALOGUE } from '#model/catalogue.ts'
import type {
  NameFinding,
  PersonFinding,
  Place,
  ReportFinding,
  WorkFinding,
} from '#model/finding.ts'
import type { Kind, Role, Status, WorkKind } from '#model/words.ts'
import { compile } from './compile.ts'

/** Articles, catalogues and records made by hand in a few words, for the tests of this folder. */

type ReportSketch = {
  kind?: Kind
  status?: Status
  people?: string[]
  works?: string[]
  date?: string
  evidence?: string
  event?: string
}

type PersonSketch = string | { name: string; id?: string; role?: Role }
type WorkSketch = string | { name: string; id?: string; kind?: WorkKind }

type ArticleSketch = {
  headline?: string
  /** Paragraphs; a name that stands in one is a mention. */
  text?: string[]
  published?: string
  people?: PersonSketch[]
  works?: WorkSketch[]
  events?: string[]
  outlet?: string
  summary?: string
  url?: string
  reports?: ReportSketch[]
}

/** An article as the stages before `compile` would make it. Its text is the headline and the paragraphs. */
export function article(file: string, sketch: ArticleSketch = {}): Article {
  const { headline = `Headline of ${file}`, text: blocks = [], published, reports = [] } = sketch
  const text = [headline, ...blocks].join('\n')
  return {
    file: `articles/${file}`,
    format: 'text',
    text,
    front: {
      reports: [],
      ...(sketch.summary === undefined ? {} : { summary: sketch.summary }),
      ...(sketch.url === undefined ? {} : { url: sketch.url }),
    },
    headline: { text: headline, place: { start: 0, end: headline.length }, reason: 'first line' },
    paragraphs: paragraphsOf(headline, blocks),
    boilerplate: [],
    published: dateOf(published),
    dates: [],
    publisher:
      sketch.outlet === undefined ? null : { text: sketch.outlet, place: null, reason: 'test' },
    people: (sketch.people ?? []).map((one) => personFound(one, text)),
    works: (sketch.works ?? []).map((one) => workFound(one, text)),
    characters: [],
    organisations: [],
    events: (sketch.events ?? []).map((id) => found(id, id, text)),
    reports: reports.map((report) => reportOf(report, text)),
  }
}

function found(name: string, id: string | null, text: string): NameFinding {
  return { name, id, place: null, reason: 'test', mentions: mentionsOf(text, name) }
}

function personFound(one: PersonSketch, text: string): PersonFinding {
  const { name, id = null, role = 'actor' } = typeof one === 'string' ? { name: one } : one
  return { ...found(name, id, text), role }
}

function workFound(one: WorkSketch, text: string): WorkFinding {
  const { name, id = null, kind = 'drama' } = typeof one === 'string' ? { name: one } : one
  return { ...found(name, id, text), kind }
}

function reportOf(sketch: ReportSketch, text: string): ReportFinding {
  const { kind = 'casting', status = 'confirmed', people = [], works = [] } = sketch
  const evidence = sketch.evidence ?? text
  const start = text.indexOf(evidence)
  return {
    kind,
    status,
    people,
    works,
    date: dateOf(sketch.date),
    evidence,
    by: null,
    event: sketch.event ?? null,
    place: start < 0 ? null : { start, end: start + evidence.length },
    reason: 'test',
  }
}

function dateOf(edtf: string | undefined) {
  return edtf === undefined
    ? ({ edtf: null, basis: 'unknown', place: null, reason: 'no date' } as const)
    : ({ edtf, basis: 'stated', place: null, reason: 'test' } as const)
}

function paragraphsOf(headline: string, blocks: string[]) {
  let start = headline.length + 1
  return blocks.map((text) => {
    const paragraph = { text, start, end: start + text.length }
    start = paragraph.end + 1
    return paragraph
  })
}

function mentionsOf(text: string, name: string): Place[] {
  const places: Place[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    places.push({ start: at, end: at + name.length })
  return places
}

export const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  id,
  name,
  role: 'actor',
  aliases: [],
  ...more,
})

export const work = (id: string, name: string, more: Partial<Work> = {}): Work => ({
  id,
  name,
  kind: 'drama',
  aliases: [],
  cast: [],
  directors: [],
  writers: [],
  ...more,
})

export const event = (id: string, name: string, more: Partial<Event> = {}): Event => ({
  id,
  name,
  kinds: ['casting'],
  aliases: [],
  works: [],
  people: [],
  ...more,
})

export const catalogue = (more: Partial<Catalogue> = {}): Catalogue => ({
  ...EMPTY_CATALOGUE,
  ...more,
})

/** A seal that tells what it was made of. */
export const seal = (hangul: string | null, name: string) => `M ${hangul ?? name}`

/** One record of some compiled articles, checked against its schema. */
export function recordIn<S extends v.GenericSchema>(
  articles: Article[],
  file: string,
  schema: S,
  entries: Partial<Catalogue> = {},
): v.InferOutput<S> {
  const { files } = compile({ articles, catalogue: catalogue(entries), seal })
  return v.parse(schema, new Map(files).get(file))
}
