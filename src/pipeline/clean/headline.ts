import type { RawArticle } from '#model/article.ts'
import type { TextFinding } from '#model/finding.ts'
import type { Span } from '#pipeline/text/lines.ts'
import { unique } from '#pipeline/text/lists.ts'
import { placeOf } from '#pipeline/text/places.ts'
import { quotedIn } from '#pipeline/text/quotes.ts'
import { BYLINE, DATE_LINE, LINK } from '#pipeline/text/removed.ts'
import { isDateLine } from './date-line.ts'
import { isProse } from './prose.ts'
import { lineRuleFor } from './line-rule-for.ts'

/** The article's headline, and which line it is (-1: none of them). */
type Headline = { finding: TextFinding; line: number }

/** How many lines of furniture may stand above a headline. */
const DEEPEST = 15
/** What speaks for a line: a word that the text takes up again, so many words, a title in quotation marks, a later line that repeats it. */
const TAKEN_UP = 2
const MANY_WORDS = 5
/** A longer line is a paragraph or a caption. */
const MOST_WORDS = 28
const LONG = 3
const QUOTED = 2
const REPEATED = 6
/** The first line that has so much of what the best has is the headline: those below it are subheads and captions. */
const NEARLY = 0.7
/** A line that looks like a link to something else must share so many words with the text. */
const SURELY = 3

/** Words of the trade: they stand in mastheads and menus as well as in the text. */
const COMMON = new Set(
  'about after all also and are been but can drama dramas film for from had has have her his how into its korea korean more movie movies new news not one out over series she since show shows star stars story than that the their they this two was what when where which who will with years you your'.split(
    ' ',
  ),
)

/**
 * Finds the headline: what the editor wrote; else the line that the markup makes one; else the line above the
 * prose for which most speaks; else the first longer line that is no furniture.
 */
export function headlineOf(lines: Span[], heading: number, { front }: RawArticle): Headline {
  if (front.headline !== undefined) {
    const line = lines.findIndex(({ text }) => text === front.headline)
    const place = line < 0 ? null : placeOf(lines[line]!)
    return { finding: { text: front.headline, place, reason: 'front matter' }, line }
  }
  const line = heading < 0 ? headlineLine(lines) : heading
  const found = lines[line]
  if (!found) return { finding: { text: '', place: null, reason: 'the text is empty' }, line: -1 }
  const reason =
    heading < 0 ? 'the first line that the text takes up again' : 'the heading of the page'
  return { finding: { text: found.text, place: placeOf(found), reason }, line }
}

function headlineLine(lines: Span[]): number {
  const first = lines.findIndex((line) => isPlainProse(line) && !lineRuleFor(line))
  const above = lines.slice(0, Math.min(first < 0 ? lines.length : first, DEEPEST))
  const below = lines.slice(above.length)
  const prose = below.filter(isProse).map(({ text }) => text.toLowerCase())
  const body = prose.join(' ')
  const weights = inFirstPart(
    above.map((line) => weightOf(line, body, lines)),
    above,
  )
  const best = Math.max(...weights)
  const taken = best > 0 ? weights.findIndex((weight) => weight >= best * NEARLY) : -1
  if (taken >= 0) return taken
  const plain = above.flatMap((line, at) => (lineRuleFor(line) || isListItem(line) ? [] : [at]))
  const long = plain.find((at) => first >= 0 && wordCount(above[at]!.text) >= MANY_WORDS)
  return long ?? plain[0] ?? (lines.length > 0 ? 0 : -1)
}

/** Without what stands below a date line or a byline, where a line above it may be the headline: captions and subheads do. */
function inFirstPart(weights: number[], above: Span[]): number[] {
  const dated = above.findIndex(isDateOrByline)
  const isHeaded = weights.some(
    (weight, at) => at < dated && weight > 0 && wordCount(above[at]!.text) >= MANY_WORDS,
  )
  return isHeaded ? weights.map((weight, at) => (at < dated ? weight : 0)) : weights
}

function isDateOrByline(line: Span): boolean {
  const rule = lineRuleFor(line)
  return rule === DATE_LINE || rule === BYLINE || isDateLine(line.text)
}

/** How much speaks for a line being the headline; 0 for furniture. */
function weightOf(line: Span, body: string, lines: Span[]): number {
  const taken = unique(wordsOf(line.text)).filter((word) => holds(body, word)).length
  const rule = lineRuleFor(line)
  if (isListItem(line) || (rule && !(rule === LINK && taken >= SURELY))) return 0
  const repeated = lines.some(
    ({ text }) => text.length > line.text.length && text.includes(line.text),
  )
  const words = wordCount(line.text)
  if (words < 2 || words > MOST_WORDS || (taken === 0 && !repeated)) return 0
  return (
    taken * TAKEN_UP +
    (words >= MANY_WORDS ? LONG : 0) +
    (quotedIn(line.text).length > 0 ? QUOTED : 0) +
    (repeated && words >= MANY_WORDS ? REPEATED : 0)
  )
}

/** A headline may be long and end with a question mark, but it does not end with a full stop. */
function isPlainProse(line: Span): boolean {
  return isProse(line) && (line.text.length >= 200 || /\.["'”’)\]]*$/.test(line.text))
}

/** "lee min ho drama 2014": a search, a tag, an item of a list; a headline starts with a capital, a digit or a mark. */
function isListItem({ text }: Span): boolean {
  return /^\p{Ll}/u.test(text)
}

const wordCount = (text: string) => text.split(/\s+/).length

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}-]{2,}/gu) ?? []
  return words.filter((word) => !COMMON.has(word))
}

/** True where a text holds a word by itself, not as a part of a longer one. */
function holds(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true
  return false
}

function isLetter(character = ' '): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}
