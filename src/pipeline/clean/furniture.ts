import type { Marks } from '#model/article.ts'
import type { Span } from '#pipeline/text/lines.ts'
import { ABOVE_HEADLINE, BYLINE, DATE_LINE, PHOTO_CREDIT, SCRAP } from '#pipeline/text/removed.ts'
import { isDateLine } from './date-line.ts'
import { endsAsSentence, isProse } from './prose.ts'
import { lineRuleFor } from './line-rule-for.ts'

/** Headings below which nothing of the article follows: comments, other articles, the author's own words. */
const END =
  /^(?:(?:\d+ |recent |leave an? |post an? |view |show )?(?:comments?|repl(?:y|ies)|responses?)(?: \(?\d*\)?)?[:.]?|related(?: (?:articles?|posts?|stories|news|topics|content|video))?:?|you (?:may|might) also like.{0,30}|more (?:from|stories|news|in|on) .{0,60}|most (?:popular|read|viewed)|(?:popular|trending) on .{0,40}|(?:recent|latest|popular) posts|about (?:the )?authors?|about \p{Lu}[\p{L}\p{N} +&.]{1,40}|(?:media|press) contacts?:?|# ?# ?#|frequently asked questions|\(END\)|read next|recommended.{0,20}|많이 본 (?:기사|뉴스)|관련 ?기사|(?:share|like) this:?|by \p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+){0,2})$/iu

/** The part of the prose that must stand above such a heading for it to be the end. */
const MOST = 0.6
/** So many lines below the headline a byline may stand, and below the end a caption. */
const DEEPEST = 12
/** A scrap has at most so many words, a line that says more of the headline at least so many. */
const SCRAP_WORDS = 4
const SUBHEAD_WORDS = 6
/** A bare name between headline and text has at most so many words. */
const NAME = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}$/u

/**
 * For each line the reason why it is page furniture, or null. Rules on place come after rules on the line
 * itself: above the headline, below the end, a second time, a lone name under the headline.
 */
export function furnitureOf(
  lines: Span[],
  headline: number,
  outletLines: ReadonlyMap<string, string>,
  marks: Marks | undefined,
): (string | null)[] {
  const seen = new Set<string>()
  const end = endOf(lines, headline)
  const outside = new Set(marks?.outside.map(({ start }) => start))
  const firstProse = lines.findIndex((line, at) => at > headline && isProse(line))
  const isCaption = (at: number) =>
    at < end.after + DEEPEST &&
    lines[at + 1] !== undefined &&
    lineRuleFor(lines[at + 1]!) === PHOTO_CREDIT &&
    recurs(lines[at]!.text, lines)
  return lines.map((line, at) => {
    const again =
      seen.has(line.text) || (at < headline && isShortened(line.text, lines[headline]!.text))
    seen.add(line.text)
    const outlet = outletLines.get(line.text)
    if (at === headline) return null
    if (outlet) return `a line that ${outlet} repeats`
    if (at < headline)
      return lineRuleFor(line) ?? (again ? 'the headline, shortened' : ABOVE_HEADLINE)
    const rule = lineRuleFor(line)
    if (rule) return rule
    if (outside.has(line.start) && !(at === headline + 1 && isSubhead(line.text)))
      return 'stands outside the article in the page’s markup'
    if (again) return 'stands a second time'
    if (at >= end.after && (at >= end.marker || !(endsAsSentence(line.text) || isCaption(at))))
      return 'stands below the end of the article'
    if (at < firstProse && at < headline + DEEPEST) {
      if (isDateLine(line.text)) return DATE_LINE
      if (NAME.test(line.text) && !recurs(line.text, lines)) return BYLINE
      if (isScrap(line.text) && !recurs(line.text, lines)) return SCRAP
    }
    if (isHangulLine(line.text) && !isProse(line)) return 'a line of the site in another language'
    return null
  })
}

/** `after`: the first line below the last prose; `marker`: the first heading below which nothing belongs to the article. */
function endOf(lines: Span[], headline: number): { after: number; marker: number } {
  const letters = lines.map((line, at) => (at > headline && isProse(line) ? line.text.length : 0))
  const all = letters.reduce((sum, n) => sum + n, 0)
  let above = 0
  let marker = lines.length
  let after = lines.length
  for (const [at, line] of lines.entries()) {
    if (at > headline && above > 0 && above >= MOST * all && END.test(line.text)) {
      marker = at
      break
    }
    above += letters[at]!
  }
  for (after = marker; after > headline + 1 && !isProse(lines[after - 1]!); after--);
  return { after: above > 0 ? after : lines.length, marker }
}

/** A line under the headline that says more of it: several words. */
function isSubhead(text: string): boolean {
  return text.split(/\s+/).length >= SUBHEAD_WORDS && !isDateLine(text)
}

/** "Editorial Team", "A⁻ A⁺", "hit 1,204", "Bookmark   Share"; not "■ Park Jihoon", not a sentence or a quotation. */
function isScrap(text: string): boolean {
  const words = text.split(/\s+/).length
  return words <= SCRAP_WORDS && !/[.!?…"”’'):]$/.test(text) && !/^[^\p{L}\p{N}([]/u.test(text)
}

/** "HomeNewsSong Hye Kyo and Han So Hee collaborated on a film as..." */
function isShortened(text: string, headline: string): boolean {
  return (
    /(?:\.\.\.|…)$/.test(text) &&
    text.length > 12 &&
    headline.includes(text.slice(-40).replace(/(?:\.\.\.|…)$/, ''))
  )
}

/** True where a line stands inside another line too: a name that the text speaks of is no byline. */
function recurs(text: string, lines: Span[]): boolean {
  return lines.some((line) => line.text !== text && line.text.includes(text))
}

/** True where most letters are Hangul. */
function isHangulLine(text: string): boolean {
  if (!/\p{Script=Hangul}/u.test(text)) return false
  const hangul = text.match(/\p{Script=Hangul}/gu)?.length ?? 0
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return hangul > 1 && hangul * 2 > letters
}
