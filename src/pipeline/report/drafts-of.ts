import type { RecognisedArticle } from '#model/article.ts'
import type { ReportFinding } from '#model/finding.ts'
import type { Span } from '#pipeline/text/lines.ts'
import { inside } from '#pipeline/text/places.ts'
import { isSynopsis } from './background.ts'
import type { Context } from './context.ts'
import { dateIn } from './dates.ts'
import type { Draft } from './draft.ts'
import { KIND_RULES } from './kinds.ts'
import type { Mentions } from './named.ts'
import type { KindRule } from './rules/rule.ts'
import { said } from './said.ts'
import { STATED, STATUS_RULES } from './statuses.ts'

/** A clause with all that a rule may look at. */
export type Reading = {
  clause: Span
  sentence: Span
  article: RecognisedArticle
  mentions: Mentions
  context: Context
}

/** What a clause reports: a draft of the first rule that matches, or nothing. */
export function draftsOf(reading: Reading): Draft[] {
  const text = withoutTitles(reading)
  const rule = KIND_RULES.find((rule) => rule.pattern.test(text) && !isStoryOnly(rule, reading))
  if (!rule) return []
  const draft = draftOf(rule, text, reading)
  return draft ? [draft] : []
}

/** A synopsis tells no news of people and prizes; when and where it is shown it may tell. */
function isStoryOnly({ kind }: KindRule, { sentence }: Reading): boolean {
  return kind !== 'release' && isSynopsis(sentence)
}

function draftOf(rule: KindRule, text: string, reading: Reading): Draft | null {
  const { clause, sentence, article } = reading
  const named = namedFor(rule, reading)
  if (!named) return null
  const status = STATUS_RULES.find(({ pattern }) => pattern.test(text)) ?? STATED
  const report: ReportFinding = {
    kind: rule.kind,
    status: status.status,
    ...named,
    date: dateIn(clause, sentence, article.dates),
    evidence: sentence.text,
    by: said(sentence, article),
    event: eventIn(sentence, article),
    place: { start: sentence.start, end: sentence.end },
    reason: `${rule.reason}; ${status.reason}`,
  }
  return { rule, report }
}

/** Whom and what a report of this rule names; null where the rule needs more than the text gives. */
function namedFor(
  rule: KindRule,
  { clause, sentence, context }: Reading,
): { people: string[]; works: string[] } | null {
  const said = rule.kind === 'statement' ? context.subject : { people: [], works: [] }
  const people = orElse(context.people(clause, sentence), said.people)
  const works = orElse(context.works(clause, sentence), said.works)
  if ((rule.needs === 'person' || rule.needs === 'both') && people.length === 0) return null
  if ((rule.needs === 'work' || rule.needs === 'both') && works.length === 0) return null
  if (people.length === 0 && works.length === 0) return null
  return { people: rule.people || works.length === 0 ? people : [], works }
}

function orElse(names: string[], others: string[]): string[] {
  return names.length > 0 ? names : others
}

/** The clause with its titles blanked out, so that no word of a title is taken for one of the sentence. */
function withoutTitles({ clause, mentions }: Reading): string {
  let { text } = clause
  for (const { start, end } of inside(mentions.works, clause)) {
    const [from, to] = [start - clause.start, end - clause.start]
    text = text.slice(0, from) + '·'.repeat(to - from) + text.slice(to)
  }
  return text
}

function eventIn({ start, end }: Span, { events }: RecognisedArticle): string | null {
  const named = events.find(({ mentions }) =>
    mentions.some((place) => place.start >= start && place.end <= end),
  )
  return named?.id ?? null
}
