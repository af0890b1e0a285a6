import type { Span } from '#pipeline/text/lines.ts'
import { trimmed } from '#pipeline/text/lines.ts'
import { LINK, PHOTO_CREDIT } from '#pipeline/text/removed.ts'
import { sentencesOf } from '#pipeline/text/sentences.ts'

type Cut = { span: Span; reason: string }

/** Furniture at one end of a line that otherwise belongs to the article. */
const PARTS: { reason: string; pattern: RegExp }[] = [
  {
    // "[POPCANDY NEWS | Lia Moon] It is nothing new ...", "[Newsen = reporter Kim]"; not "[Interview] ..."
    reason: 'an outlet and byline',
    pattern: /^\[[^\][]{0,60}(?:[|=/]|\b[Rr]eporter )[^\][]{0,60}\]/,
  },
  {
    // "Shin Hye-sun at the ceremony for the start of the shoot [SLL]": an agency in capitals
    reason: PHOTO_CREDIT,
    pattern: /\[[\p{Lu}\p{N}& ./-]{2,40}\]$/u,
  },
  {
    // "... very similar to her (Image via Disney Plus Korea/Instagram)", "(Photo: tvN)"
    reason: PHOTO_CREDIT,
    pattern: /[([](?:photos?|images?|pictures?|credits?|source|via)\b[^()[\]]{0,80}[)\]]$/i,
  },
  {
    // "Kim Sun Young, Kim Young Min/Photo Credit=2020 APAN AWARDS Organizing Committee"
    reason: PHOTO_CREDIT,
    pattern: /(?<=[/|]\s?)(?:photo|image|picture)s? ?(?:credit|by|=|:)[^.!?]{0,80}$/i,
  },
  { reason: LINK, pattern: /(?:\.\.\.|…)\s*(?:read )?more$/i },
  {
    reason: LINK,
    pattern: /[[(](?:read|see|click|watch) more[^\])]{0,30}[\])]$/i,
  },
]

/** A last sentence that asks for comments, and the question just before it. */
const CALL =
  /^(?=.*(?:\b(?:us|your|you|below|me)\b|!)|(?:please |do )?(?:share|tell|leave|let|drop|sound|comment)).*\b(?:share|tell|leave|let us know|drop|sound off|comment)\b.{0,80}\b(?:comments?|comment section|replies)\b/i
const QUESTION = /\byou(?:r)?\b.{0,200}\?$/i

/** Parts a line into what belongs to the article and what is furniture at its ends. */
export function partsOf(line: Span): { kept: Span[]; cut: Cut[] } {
  const cut: Cut[] = []
  let { start, end } = line
  for (const { pattern, reason } of PARTS) {
    const rest = line.text.slice(start - line.start, end - line.start)
    const match = pattern.exec(rest)
    if (!match || match[0].length === rest.length) continue
    const at = start + match.index
    cut.push({ span: trimmed(match[0], 0, match[0].length, at), reason })
    if (match.index === 0) start += match[0].length
    else end = at
  }
  const call = callOf(trimmed(line.text, start - line.start, end - line.start, line.start))
  if (call) {
    cut.push({ span: call, reason: 'a call for comments' })
    end = call.start
  }
  const kept = trimmed(line.text, start - line.start, end - line.start, line.start)
  return { kept: kept.text ? [kept] : [], cut }
}

/** The sentences at the end of a paragraph that call for comments; null where there are none. */
function callOf(paragraph: Span): Span | null {
  if (!CALL.test(paragraph.text.slice(-200))) return null
  const sentences = sentencesOf(paragraph)
  if (!CALL.test(sentences.at(-1)?.text ?? '')) return null
  let first = sentences.length - 1
  while (first > 0 && QUESTION.test(sentences[first - 1]!.text)) first--
  const { start } = sentences[first]!
  return { start, end: paragraph.end, text: paragraph.text.slice(start - paragraph.start) }
}
