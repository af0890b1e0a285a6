import type { FrontMatter } from './front-matter.ts'
import type {
  DateFinding,
  NameFinding,
  PersonFinding,
  Place,
  ReportFinding,
  TextFinding,
  WorkFinding,
} from './finding.ts'

/** One article as it comes from outside: bytes of a file, or text that was already decoded (NDJSON). */
export type Source = { file: string; content: Uint8Array | string }

export type Format = 'text' | 'markdown' | 'html'

/**
 * What the markup of a page says of its text: the headline, what stands outside the article, what is in italics; and
 * what its head gives, which no reader of the page sees: the day of publication (YYYY-MM-DD) and the site's name.
 */
export type Marks = {
  headline: Place | null
  outside: Place[]
  emphasis: Place[]
  published: string | null
  site: string | null
}

/**
 * An article after `read`. `text` is what all places point into: the file's text with line ends as `\n`
 * (of a Markdown file the part after the front matter, of an HTML file the readable text, one block a line).
 * `marks` is there where the file was HTML.
 */
export type RawArticle = {
  file: string
  format: Format
  text: string
  front: FrontMatter
  marks?: Marks
}

/** A stretch of the article proper, without the line ends around it. */
export type Paragraph = Place & { text: string }

/** What `clean` took out, and the rule that did. */
export type Removed = TextFinding & { place: Place }

export type CleanArticle = RawArticle & {
  headline: TextFinding
  paragraphs: Paragraph[]
  boilerplate: Removed[]
}

export type DatedArticle = CleanArticle & {
  published: DateFinding
  /** Every date that the text gives, in its order; each with the place that says it. */
  dates: (DateFinding & { place: Place })[]
}

export type RecognisedArticle = DatedArticle & {
  publisher: TextFinding | null
  people: PersonFinding[]
  works: WorkFinding[]
  characters: NameFinding[]
  organisations: NameFinding[]
  /** Events of the catalogue that the text names. */
  events: NameFinding[]
}

/** An article that went through every stage before `compile`. */
export type Article = RecognisedArticle & { reports: ReportFinding[] }
