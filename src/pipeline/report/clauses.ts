import type { Place } from '#model/finding.ts'
import { blanked } from '#pipeline/text/blanked.ts'
import type { Span } from '#pipeline/text/lines.ts'
import { quotedIn } from '#pipeline/text/quotes.ts'

/**
 * A part of a sentence that can tell of a happening of its own. `text` has blanks where asides stand in it, so
 * that places keep. `holes`: those asides. `of`: an aside speaks of what ends here; null for other clauses.
 */
export type Clause = Span & { holes: Place[]; of: number | null }

/** "(Cha Eun-woo)", ", who was discharged last month,", ", known for “Signal,”": said beside, of what stands before it. */
const ASIDE =
  /\([^()]*\)|,["”’]? (?=(?:who|whom|whose|which|(?:also |best |well |widely )?(?:known|famous|remembered|acclaimed|recogni[sz]ed|beloved)|fresh off|formerly|an? (?:former )?member of)\b)/g

const VERB =
  '(?:is|are|was|were|will|has|have|had|took|takes?|won|plays?|played|joins?|joined|said|received|stars?|confirmed|went|became|left|shared|made)'
/** A person's name before a verb: ", and Ju Ji Hoon took home". */
const OTHER_SUBJECT = `\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2} ${VERB}`
const HAS_VERB = new RegExp(`\\b${VERB}\\b`)

/** "was offered the part but declined it": how what stands before ended, and no statement of its own. */
const TAKEN_BACK =
  '(?:(?:has|have|had|later|then|eventually|ultimately|finally|reportedly|politely) ){0,2}(?:declined|refused|rejected|withdrew|withdrawn|turned (?:it|them|the \\w+) down|turned down|pulled out|dropped out|backed out|(?:decided|chose|chosen|opted) (?:not|against)|passed on|gave (?:it|them) up)\\b'

/** Where a new statement begins inside a sentence: its own subject or its own happening. */
const JOINT = new RegExp(
  `,? (?:(?:in|for|of|on|with) which|where|while|whereas)\\b|; |,? but (?!${TAKEN_BACK})|, and(?= (?:he|she|it|they|the \\w+ (?:is|was|will|has)) )|,? and (?=${OTHER_SUBJECT} )`,
  'gu',
)

/** A joint behind which another subject may stand. */
const OTHER = /^,? and $/

/** The clauses of a sentence that can each tell of a happening of their own, in order; asides after what they interrupt. */
export function clausesOf(sentence: Span): Clause[] {
  const { text, start } = sentence
  const asides = asidesIn(sentence)
  const plain = blanked(sentence, asides)
  const clauses: Clause[] = []
  const add = (from: number, to: number) =>
    clauses.push({
      text: plain.slice(from, to),
      start: start + from,
      end: start + to,
      holes: asides,
      of: null,
    })
  let from = 0
  for (const { 0: joint, index } of plain.matchAll(JOINT)) {
    // "Jang Dong Yoon and Lee Do Hyun shared", "It is settled: Kim and Bae are": two subjects of one verb stay together.
    const before = plain.slice(Math.max(from, plain.lastIndexOf(': ', index)), index)
    if (index <= from || (OTHER.test(joint) && !HAS_VERB.test(before))) continue
    add(from, index)
    from = index
  }
  add(from, plain.length)
  const beside = asides.map((aside) => ({
    ...aside,
    text: text.slice(aside.start - start, aside.end - start),
    holes: [],
    of: aside.start,
  }))
  return [...clauses, ...beside]
}

/** A sentence's text with blanks where asides stand in it. */
export function withoutAsides(sentence: Span): string {
  return blanked(sentence, asidesIn(sentence))
}

/** Stretches of a sentence that are said beside, in order: brackets, and what a relative opens up to the next comma. */
export function asidesIn({ text, start: offset }: Span): Place[] {
  const asides: Place[] = []
  let quotes: Place[] | null = null
  let end = 0
  for (const { 0: opener, index } of text.matchAll(ASIDE)) {
    if (index < end) continue
    quotes ??= quotedIn(text)
    end = opener.startsWith('(')
      ? index + opener.length
      : closing(text, index + opener.length, quotes)
    asides.push({ start: offset + index, end: offset + end })
  }
  return asides
}

/** Where the comma stands that closes an aside; commas inside a title close nothing, but one at its end does. */
function closing(text: string, from: number, quotes: Place[]): number {
  for (let at = text.indexOf(',', from); at >= 0; at = text.indexOf(',', at + 1)) {
    const title = quotes.find((quote) => quote.start <= at && at < quote.end)
    if (!title) return at
    if (at === title.end - 1) return title.end + 1
  }
  return text.length
}
