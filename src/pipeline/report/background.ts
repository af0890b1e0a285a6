import type { RecognisedArticle } from '#model/article.ts'
import type { Span } from '#pipeline/text/lines.ts'

/** Words of a line that tells what someone did before: no news. */
const PAST =
  /\b(?:known (?:for|as)|(?:best |also )?remembered for|rose to (?:stardom|fame)|made (?:his|her|their) (?:acting |film |screen )?debut|debuted|started out|previously|in the past|last seen in|whose works?|counts? .{0,40} among)\b/i

/** True for a sentence that only tells of earlier works, or of a year before that of the article. */
export function isBackground(
  { text, start, end }: Span,
  { dates, published }: RecognisedArticle,
): boolean {
  if (PAST.test(text)) return true
  const year = published.edtf?.slice(0, 4)
  if (year === undefined || year === 'XXXX') return false
  const here = dates.filter(
    ({ place, edtf }) =>
      place.start >= start && place.end <= end && edtf !== null && !edtf.startsWith('X'),
  )
  return (
    here.length > 0 &&
    here.every(
      ({ edtf }) => edtf!.slice(0, 4) < year && Number(year) - Number(edtf!.slice(0, 4)) > 1,
    )
  )
}
