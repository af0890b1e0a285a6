import type { RecognisedArticle } from '#model/article.ts'
import type { Place, ReportFinding } from '#model/finding.ts'
import type { Span } from '#pipeline/text/lines.ts'
import { unique } from '#pipeline/text/lists.ts'
import { inside, isWithin, placeOf } from '#pipeline/text/places.ts'
import { sieved } from '#pipeline/text/sieve/sieve.ts'
import { isLongPast, isSynopsis } from './background.ts'
import { type Clause, withoutAsides } from './clauses.ts'
import type { Context } from './context.ts'
import { dateIn, datesOf } from './dates.ts'
import type { Draft } from './draft.ts'
import { KIND_RULES } from './kinds.ts'
import type { Mentions } from './named.ts'
import { partedByReplacement } from './replaced.ts'
import { crewRule } from './rules/production.ts'
import { showing } from './rules/release.ts'
import type { KindRule } from './rules/rule.ts'
import { said } from './said.ts'
import { STATED, STATUS_RULES, type StatusRule } from './statuses.ts'
import { withoutNames } from './without-names.ts'

/** A clause with all that a rule may look at. `plain`: its sentence without names, see `withoutNames`. */
export type Reading = {
  clause: Clause
  sentence: Span
  plain: Span
  article: RecognisedArticle
  mentions: Mentions
  context: Context
}

const kindsIn = sieved(KIND_RULES, ({ pattern }) => [pattern])

/** What a clause reports: a draft of the first rule that matches, and a dated release beside a casting or a crew. */
export function draftsOf(reading: Reading): Draft[] {
  const text = withoutNames(reading.clause, reading.mentions)
  const draft = firstDraft(kindsIn(text), text, reading)
  const dated = inside(datesOf(reading.article.dates), reading.clause).length > 0
  const isOfMakers = draft?.rule.kind === 'casting' || draft?.rule.reason === crewRule.reason
  const release = isOfMakers && dated ? firstDraft([showing], text, reading) : null
  const drafts = draft ? partedByReplacement(draft, text, reading.clause, reading.mentions) : []
  return release ? [...drafts, release] : drafts
}

/** The draft of the first rule that matches and whose people and works the text names. */
function firstDraft(rules: KindRule[], text: string, reading: Reading): Draft | null {
  for (const rule of rules) {
    if (!rule.pattern.test(text) || isStoryOnly(rule, reading)) continue
    const draft = draftOf(rule, text, reading)
    if (draft) return draft
  }
  return null
}

/**
 * A synopsis tells no news of people and prizes; when and where it is shown it may tell. A wedding or an
 * illness is a story's where a character or a work is named with it, and nobody's where no person is.
 */
function isStoryOnly({ kind }: KindRule, reading: Reading): boolean {
  const { sentence, plain, mentions, context } = reading
  if (kind === 'personal') {
    const named = inside(mentions.people, sentence).length > 0 || SUBJECT.test(sentence.text)
    const meant = named || context.topic.isPersonal
    return (
      !meant || isSynopsis(plain) || mentions.characters.some((place) => overlap(place, sentence))
    )
  }
  return kind !== 'release' && isSynopsis(plain)
}

/** A sentence about someone named before. */
const SUBJECT = /^(?:[Ss]he|[Hh]e|[Tt]hey|[Tt]he (?:couple|two|actor|actress|pair))\b/

const overlap = (a: Place, b: Place) => a.start < b.end && b.start < a.end

function draftOf(rule: KindRule, text: string, reading: Reading): Draft | null {
  const { clause, sentence, article } = reading
  const named = namedFor(rule, reading)
  if (!named) return null
  const around = clause.of === null ? null : toldAround(rule, reading)
  if (!rule.people) named.people = around?.isLeaving ? [] : cast(reading)
  if (rule.kind === 'casting') {
    const actors = named.people.filter((name) => !isCrew(name, article))
    if (actors.length === 0) return draftOf(crewRule, text, reading)
    named.people = actors
  }
  if (rule.reason === crewRule.reason) named.people = makersIn(named.people, article)
  const status = rule.status ? STATED : (statusOf(rule, text) ?? around?.status ?? STATED)
  if (status === STATED && WOULD_HAVE.test(text)) return null
  const words = clause.start + (rule.pattern.exec(text)?.index ?? 0)
  const { date, said: dayOfWords } = dateIn(
    { clause, start: words, kind: rule.kind },
    sentence,
    article,
  )
  const isOf = (date.place?.start ?? 0) >= words
  if (status === STATED && isOf && isLongPast(date, article)) return null
  const report: ReportFinding = {
    kind: rule.kind,
    status: rule.status ?? status.status,
    ...named,
    date,
    evidence: sentence.text,
    by: said(sentence, article),
    event: eventIn(sentence, article),
    place: placeOf(sentence),
    reason: `${rule.reason}; ${status.reason}`,
  }
  return { rule, report, said: dayOfWords }
}

/** What did not come about is no fact: "It would have been their first film." */
const WOULD_HAVE = /\b(?:would|could|should|(?:was|were) to) have\b/i

type Told = Omit<StatusRule, 'pattern'>

function statusOf({ never }: KindRule, text: string): Told | null {
  const told = withoutDescription(text)
  return (
    STATUS_RULES.find(({ status, pattern }) => !never?.includes(status) && pattern.test(told)) ??
    null
  )
}

/**
 * What the sentence that an aside interrupts says of it. `status`: the aside has it too, where both tell of the same
 * kind: "a poster, which came out on May 3, was taken down". `isLeaving`: it tells of someone who goes, and so is not
 * shown: "he left the play, which opens on May 3".
 */
function toldAround(
  rule: KindRule,
  { plain }: Reading,
): { status: Told | null; isLeaving: boolean } {
  const around = withoutAsides(plain)
  const told = kindsIn(around).find(({ pattern }) => pattern.test(around))
  const status = statusOf(rule, around)
  return told?.kind === rule.kind
    ? { status, isLeaving: false }
    : { status: null, isLeaving: status?.status === 'withdrawn' }
}

/** "plays ◦◦◦, a lawyer who never lost a case": what a character is or does says nothing of the casting. */
function withoutDescription(text: string): string {
  return text.replace(/(?<=◦["'”’]?),? (?:an?|the|who|whose|whom)\b.*$/s, '')
}

/** True for who directs or writes: they join and leave a work as actors do, but are not cast. */
function isCrew(name: string, { people }: RecognisedArticle): boolean {
  const role = people.find((person) => person.name === name)?.role
  return role === 'director' || role === 'writer' || role === 'producer'
}

/** Of the people told with a crew those who direct, write or produce; all where no one is known to. */
function makersIn(people: string[], article: RecognisedArticle): string[] {
  const makers = people.filter((name) => isCrew(name, article))
  return makers.length > 0 ? makers : people
}

/** Whom and what a report of this rule names; null where the rule needs more than the text gives. */
function namedFor(rule: KindRule, reading: Reading): { people: string[]; works: string[] } | null {
  const { clause, sentence, context } = reading
  const isTopic = rule.kind === 'personal' && context.topic.isPersonal
  const here = context.people(clause, sentence)
  const found = here.length === 0 && isTopic ? context.topic.people : here
  const people = rule.kind === 'statement' ? context.spokenOf(clause, found) : found
  const loosely = rule.needs === 'both' || rule.needs === 'work' || rule.kind === 'release'
  const named =
    rule.kind === 'personal'
      ? []
      : context.works(clause, sentence, { loosely, credits: rule.credits === true })
  const works = named.length === 0 && rule.current ? context.current() : named
  if ((rule.needs === 'person' || rule.needs === 'both') && people.length === 0) return null
  if ((rule.needs === 'work' || rule.needs === 'both') && works.length === 0) return null
  if (people.length === 0 && works.length === 0) return null
  return { people, works }
}

/** Who plays in a work that is shown: everyone whom the sentence names, or means by "he" or "her", and who is no crew. */
function cast({ sentence, article, mentions, context }: Reading): string[] {
  const named = inside(mentions.people, sentence).map(({ name }) => name)
  const meant = named.length > 0 ? named : context.meant(sentence.text)
  return unique(meant).filter((name) => !isCrew(name, article))
}

function eventIn(sentence: Span, { events }: RecognisedArticle): string | null {
  const named = events.find(({ mentions }) => mentions.some((place) => isWithin(place, sentence)))
  return named?.id ?? null
}
