import type { Article, RecognisedArticle } from '#model/article.ts'
import type { DateFinding, Place, ReportFinding } from '#model/finding.ts'
import type { Catalogue } from '#model/catalogue.ts'
import type { Span } from '#pipeline/text/lines.ts'
import { sentencesOf } from '#pipeline/text/sentences.ts'
import { clausesOf } from './clauses.ts'
import { Context } from './context.ts'
import { isBackground } from './background.ts'
import type { KindRule } from './kinds.ts'
import { KIND_RULES } from './kinds.ts'
import { merged } from './merge.ts'
import { mentionsOf } from './named.ts'
import { said } from './said.ts'
import { STATED, STATUS_RULES } from './statuses.ts'
import { writtenReports } from './written.ts'

const NO_DATE: DateFinding = {
  edtf: null,
  basis: 'unknown',
  place: null,
  reason: 'the text ties no date to it',
}

/**
 * What the article says of each happening: kind and status from the words of a clause, people, works and date
 * from the clause and its neighbours, the sentence as evidence. What the editor wrote takes the place of
 * everything read in the same sentence.
 */
export function report(article: RecognisedArticle, catalogue: Catalogue): Article {
  const mentions = mentionsOf(article)
  const context = new Context(article, mentions)
  const found: ReportFinding[] = []
  for (const paragraph of article.paragraphs) {
    for (const sentence of sentencesOf(paragraph)) {
      if (!/\?["'”’)]*$/.test(sentence.text) && !isBackground(sentence, article)) {
        for (const clause of clausesOf(sentence)) {
          const made = reportOf(clause, sentence, article, context)
          if (made) found.push(made)
        }
      }
      context.pass(sentence)
    }
  }
  const written = writtenReports(article, catalogue)
  const evidence = new Set(written.map(({ evidence }) => evidence))
  const read = merged(found).filter((it) => !evidence.has(it.evidence))
  return { ...article, reports: [...read, ...written] }
}

function reportOf(
  clause: Span,
  sentence: Span,
  article: RecognisedArticle,
  context: Context,
): ReportFinding | null {
  const kind = KIND_RULES.find(({ pattern }) => pattern.test(clause.text))
  if (!kind) return null
  const people = context.people(clause, sentence)
  const works = context.works(clause, sentence)
  if (!hasWhatItNeeds(kind, people, works)) return null
  const status = STATUS_RULES.find(({ pattern }) => pattern.test(clause.text)) ?? STATED
  return {
    kind: kind.kind,
    status: status.status,
    people: kind.people ? people : [],
    works,
    date: dateOf(clause, sentence, article),
    evidence: sentence.text,
    by: said(sentence, article),
    event: eventIn(sentence, article),
    place: { start: sentence.start, end: sentence.end },
    reason: `${kind.reason}; ${status.reason}`,
  }
}

function hasWhatItNeeds({ needs }: KindRule, people: string[], works: string[]): boolean {
  return (needs === 'work' || people.length > 0) && (needs === 'person' || works.length > 0)
}

/** The date in the clause, or else in its sentence. */
function dateOf(clause: Place, sentence: Place, { dates }: RecognisedArticle): DateFinding {
  const within = ({ start, end }: Place) =>
    dates.find(({ place }) => place.start >= start && place.end <= end)
  return within(clause) ?? within(sentence) ?? NO_DATE
}

function eventIn({ start, end }: Place, { events }: RecognisedArticle): string | null {
  return (
    events.find(({ mentions }) =>
      mentions.some((place) => place.start >= start && place.end <= end),
    )?.id ?? null
  )
}
