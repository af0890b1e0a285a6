import type { RecognisedArticle } from '#model/article.ts'
import type { DateFinding } from '#model/finding.ts'
import type { Span } from '#pipeline/text/lines.ts'
import { inside } from '#pipeline/text/places.ts'
import { type Clause, withoutAsides } from './clauses.ts'
import { datesOf } from './dates.ts'

/** Words of a line that tells what someone did before. */
const PAST =
  /\b(?:known (?:for|as)|remembered for|rose to (?:stardom|fame)|made (?:his|her|their|its) (?:\w+ )?debut|debuted|started out|previously|in the past|back then|at (?:that|the) time|on air since|(?:(?:the|a|two|three) years? (?:before|earlier)|(?:each|every) year)\b|last seen in|won hearts|tried acting)\b/i
/** Words by which the same line has news as well. */
const NEWS =
  /\b(?:will|is set|(?:has|have) been (?:cast|offered|confirmed|approached)|(?:has|have) joined|(?:is|are) (?:also )?(?:in the cast|in talks|in discussions?|headlining|starring)|returns|up next|made a special appearance|all set|takes? (?:on|the)|upcoming)\b/i
/** Words of a story told: what characters do is no news. */
const SYNOPSIS =
  /\b(?:tells? the story|is the story|tells of|revolves? around|is about|follows? (?:the|a|an|two|[\w ·◦•]{1,30} (?:who|whose|played))|depicts?|centers? (?:on|around))\b/i

/** True for a sentence that only tells of earlier works, and not just beside its news, or of a year before that of the article. */
export function isBackground(sentence: Span, article: RecognisedArticle): boolean {
  const isPast = () => PAST.test(sentence.text) && PAST.test(withoutAsides(sentence))
  return (isPast() || isOfEarlierYears(sentence, article)) && !NEWS.test(sentence.text)
}

/** False for an aside on what was so before: ", which had been set for May,". */
export function isNews({ text, of }: Clause): boolean {
  return of === null || !/\bhad\b/.test(text)
}

/** So many months before its publication, an article tells of the past. */
const LONG = 4

/** True for a day, month or year, its year told, that was over long before the article was published. */
export function isLongPast(
  { edtf, basis }: DateFinding,
  { published }: RecognisedArticle,
): boolean {
  if (basis !== 'stated') return false
  const [then, now] = [monthsOf(edtf, 12), monthsOf(published.edtf, 1)]
  return then !== null && now !== null && now - then > LONG
}

/** The months from year 0 to a date; where it tells no month, that given. Null without a year. */
function monthsOf(edtf: string | null, otherwise: number): number | null {
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-|$)/.exec(edtf ?? '') ?? []
  return year === undefined ? null : Number(year) * 12 + Number(month ?? otherwise)
}

/** True for a sentence that tells a work's story. */
export function isSynopsis({ text }: Span): boolean {
  return SYNOPSIS.test(text) && !NEWS.test(text)
}

/** "In 2009 ...", "(2013)": every date is a bare year before that of publication. */
function isOfEarlierYears(sentence: Span, { dates, published }: RecognisedArticle): boolean {
  const year = published.edtf?.slice(0, 4)
  const here = inside(datesOf(dates), sentence)
  if (here.length === 0) return false
  if (year === undefined || year === 'XXXX')
    return /^(?:Back )?[Ii]n (?:the year )?(?:19|20)\d{2}\b/.test(sentence.text)
  return here.every(
    ({ finding: { edtf } }) =>
      edtf !== null && /^\d{4}(?:-\d{2})?$/.test(edtf) && edtf.slice(0, 4) < year,
  )
}
