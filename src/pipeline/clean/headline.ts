import type { TextFinding } from '#model/finding.ts'
import type { FrontMatter } from '#model/front-matter.ts'
import type { Span } from '#pipeline/text/lines.ts'
import { isProse } from './prose.ts'
import { lineRuleFor } from './line-rule-for.ts'

/** The article's headline, and which line it is (-1: none of them). */
type Headline = { finding: TextFinding; line: number }

/** How many lines of furniture may stand above a headline. */
const DEEPEST = 15
/** The part of a headline's longer words that the text below takes up again, at least. */
const SHARED_WORDS = 0.3

/**
 * Finds the headline: what the editor wrote; else the first line above the prose that is no furniture and
 * whose words come back in the text; else the first line that is no furniture.
 */
export function headlineOf(lines: Span[], front: FrontMatter): Headline {
  if (front.headline !== undefined) {
    const line = lines.findIndex(({ text }) => text === front.headline)
    const place = line < 0 ? null : placeOf(lines[line]!)
    return { finding: { text: front.headline, place, reason: 'front matter' }, line }
  }
  const line = headlineLine(lines)
  const found = lines[line]
  if (!found) return { finding: { text: '', place: null, reason: 'the text is empty' }, line: -1 }
  return {
    finding: {
      text: found.text,
      place: placeOf(found),
      reason: 'the first line that the text takes up again',
    },
    line,
  }
}

const placeOf = ({ start, end }: Span) => ({ start, end })

function headlineLine(lines: Span[]): number {
  const first = lines.findIndex((line) => isPlainProse(line) && !lineRuleFor(line))
  const above = lines.slice(0, Math.min(first < 0 ? lines.length : first, DEEPEST))
  const body = new Set(
    wordsOf(
      lines
        .slice(above.length)
        .filter(isProse)
        .map(({ text }) => text)
        .join(' '),
    ),
  )
  const plain = above.flatMap((line, at) => (lineRuleFor(line) || isListItem(line) ? [] : [at]))
  const taken = plain.find((at) => {
    const words = wordsOf(lines[at]!.text)
    return (
      words.length >= 2 &&
      words.filter((word) => body.has(word)).length >= SHARED_WORDS * words.length
    )
  })
  return taken ?? plain[0] ?? (lines.length ? 0 : -1)
}

/** A headline may be long and end with a question mark, but it does not end with a full stop. */
function isPlainProse(line: Span): boolean {
  return isProse(line) && (line.text.length >= 200 || /\.["'”’)\]]*$/.test(line.text))
}

/** "lee min ho drama 2014": a search, a tag, an item of a list; a headline starts with a capital, a digit or a mark. */
function isListItem({ text }: Span): boolean {
  return /^\p{Ll}/u.test(text)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
}
