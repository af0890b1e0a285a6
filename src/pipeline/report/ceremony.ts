import type { RecognisedArticle } from '#model/article.ts'
import type { DateFinding } from '#model/finding.ts'
import { inside } from '#pipeline/text/places.ts'
import { sentencesOf } from '#pipeline/text/sentences.ts'
import { clausesOf } from './clauses.ts'
import { dateIn, datesOf } from './dates.ts'
import type { Draft } from './draft.ts'

/** A sentence on a ceremony that was: "the Grey Film Awards, which were held on May 3". */
const CEREMONY = /\b(?:awards|ceremony|film festival)\b/i
const WAS =
  /\b(?:held|took place|last night|handed out|given out|won|took|swept|went to|carried|hosted|presented|named|collected|honou?red|dominated)\b/i
const WILL_BE = /\b(?:will|to be held|nominat\w+|nominees?)\b/i
/** A day, its year told or not. */
const DAY = /^(?:\d{4}|XXXX)-\d{2}-\d{2}$/

/**
 * Prizes of one night: where the article tells one day of a ceremony that was, prizes that were won and have no day
 * were won on it.
 */
export function withCeremony(drafts: Draft[], article: RecognisedArticle): Draft[] {
  const open = drafts.filter(isOpenPrize)
  const night = open.length > 0 ? nightOf(drafts, article) : null
  if (!night) return drafts
  const date = { ...night, basis: 'inferred' as const, reason: 'the day of the ceremony' }
  return drafts.map((draft) =>
    open.includes(draft) ? { ...draft, report: { ...draft.report, date } } : draft,
  )
}

const isPrize = ({ report }: Draft) => report.kind === 'award' && report.status === 'confirmed'
const isOpenPrize = (draft: Draft) => isPrize(draft) && draft.report.date.edtf === null

/** The one day on which the article tells prizes or a ceremony; null where it tells none or several. */
function nightOf(drafts: Draft[], article: RecognisedArticle): DateFinding | null {
  const ofPrizes = drafts.filter(isPrize).map(({ report }) => report.date)
  const ofCeremonies = article.paragraphs.flatMap(sentencesOf).flatMap((sentence) => {
    const { text } = sentence
    if (!CEREMONY.test(text) || !WAS.test(text) || WILL_BE.test(text)) return []
    if (inside(datesOf(article.dates), sentence).length === 0) return []
    return clausesOf(sentence).map(
      (clause) => dateIn({ clause, start: clause.start, kind: 'award' }, sentence, article).date,
    )
  })
  const days = [...ofPrizes, ...ofCeremonies].filter(({ edtf }) => DAY.test(edtf ?? ''))
  return new Set(days.map(({ edtf }) => edtf)).size === 1 ? days[0]! : null
}
