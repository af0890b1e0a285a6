import { parseEdtfDate } from '#model/edtf.ts'
import type { LabelledReport } from './label.ts'
import { countShared, letters } from './letters.ts'
import type { Mark, Measure } from './measures.ts'

type Pair = { wanted: LabelledReport; found: LabelledReport }

/**
 * Pairs the reports of a label with those of an answer, the likest first, and marks which were found, missed and
 * made up, and of those found what is right in them. A report is right strictly where its status is the label's and
 * it names the same people and works.
 */
export function markReports(labelled: LabelledReport[], answered: LabelledReport[]): Mark[] {
  const pairs = pairUp(labelled, answered)
  const missed = labelled.filter((report) => !pairs.some(({ wanted }) => wanted === report))
  const extra = answered.filter((report) => !pairs.some(({ found }) => found === report))
  return [
    ...pairs.flatMap(markPair),
    ...missed.flatMap((report) => both('miss', tell(report))),
    ...extra.flatMap((report) => both('wrong', tell(report))),
  ]
}

function pairUp(labelled: LabelledReport[], answered: LabelledReport[]): Pair[] {
  const likely = labelled
    .flatMap((wanted) =>
      answered.map((found) => ({ pair: { wanted, found }, likeness: likenessOf(wanted, found) })),
    )
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness)
  const pairs: Pair[] = []
  for (const { pair } of likely)
    if (!pairs.some(({ wanted, found }) => wanted === pair.wanted || found === pair.found))
      pairs.push(pair)
  return pairs
}

/** 0 for reports of different happenings; the more names they share, the more. */
function likenessOf(wanted: LabelledReport, found: LabelledReport): number {
  const people = countShared(wanted.people, found.people)
  const works = countShared(wanted.works, found.works)
  const clash =
    (people === 0 && wanted.people.length > 0 && found.people.length > 0) ||
    (works === 0 && wanted.works.length > 0 && found.works.length > 0)
  if (wanted.kind !== found.kind || clash || people + works === 0) return 0
  return people + works + (wanted.status === found.status ? 0.5 : 0)
}

function markPair({ wanted, found }: Pair): Mark[] {
  const sameStatus = wanted.status === found.status
  const isStrict =
    sameStatus && sameNames(wanted.people, found.people) && sameNames(wanted.works, found.works)
  const about = tell(wanted)
  return [
    mark('reports', 'hit', about),
    ...(isStrict
      ? [mark('reports, strict', 'hit', about)]
      : [
          mark('reports, strict', 'miss', about),
          mark('reports, strict', 'wrong', `${tell(found)} for ${about}`),
        ]),
    markField('status', sameStatus, `${found.status} for ${about}`),
    ...(wanted.date === null
      ? []
      : [
          markField(
            'date of report',
            wanted.date === inLabelsTerms(found.date),
            `${found.date} for ${about}`,
          ),
        ]),
    markField('evidence', overlap(wanted.evidence, found.evidence), found.evidence),
  ]
}

function sameNames(names: string[], others: string[]): boolean {
  return names.length === others.length && countShared(names, others) === names.length
}

function overlap(sentence: string, other: string): boolean {
  const [one, two] = [letters(sentence), letters(other)]
  return one.includes(two) || two.includes(one)
}

function mark(measure: Measure, is: Mark['is'], about: string): Mark {
  return { measure, is, weight: 1, about }
}

function markField(measure: Measure, right: boolean, about: string): Mark {
  return mark(measure, right ? 'hit' : 'miss', about)
}

function both(is: Mark['is'], about: string): Mark[] {
  return [mark('reports', is, about), mark('reports, strict', is, about)]
}

/** Labels tell days, months and years alone: a season, a quarter or a half of a year is its year. */
function inLabelsTerms(edtf: string | null): string | null {
  const date = edtf === null ? null : parseEdtfDate(edtf)
  return date?.month && date.month > 12 ? String(date.year) : edtf
}

function tell({ kind, status, people, works, date, evidence }: LabelledReport): string {
  return `${kind} ${status} [${people.join(', ')}] [${works.join(', ')}] ${date} «${evidence}»`
}
