import type { Clause } from './clauses.ts'
import type { Draft } from './draft.ts'
import { type Mentions, namesWithin } from './named.ts'

/** "Kim was replaced by Park": who goes stands before it. */
const BY = /\breplaced (?:[\w-]+ ){0,4}?by\b/i
/** "Park replaces Kim", "steps in for actor Kim", "takes over the part from Kim": who goes stands behind it. */
const FOR =
  /\b(?:replac(?:es?|ed|ing)|step(?:s|ped|ping)? in for|fill(?:s|ed|ing)? in for|(?:takes?|took|taken|taking) over (?:[\w-]+ ){0,4}?from|(?:takes?|took|taken|taking) the (?:place|seat|spot) of)(?= (?:[\w-]+ ){0,3}•)/i

/**
 * A draft of a replacement as two: who goes has withdrawn, and who comes is a report of its own. Any other draft,
 * and one of a replacement that is not certain, stays as it is. `text` is the clause with people as bullets.
 */
export function partedByReplacement(
  draft: Draft,
  text: string,
  clause: Clause,
  mentions: Mentions,
): Draft[] {
  const { rule, report } = draft
  const of = BY.exec(text) ?? FOR.exec(text)
  const isCertain = report.status === 'confirmed' || report.status === 'withdrawn'
  if (!of || !isCertain || (rule.kind !== 'casting' && rule.kind !== 'production')) return [draft]
  const words = clause.start + of.index
  const behind = namesWithin(mentions.people, { start: words, end: clause.end })
  const before = report.people.filter((name) => !behind.includes(name))
  const [going, coming] = BY.test(text) ? [before, behind] : [behind.slice(0, 1), before]
  if (going.length === 0 || coming.length === 0) return [draft]
  const reason = (status: string) => `${rule.reason}; ${status}`
  return [
    {
      ...draft,
      report: {
        ...report,
        people: going,
        status: 'withdrawn',
        reason: reason('someone else takes the place'),
      },
    },
    {
      ...draft,
      report: {
        ...report,
        people: coming,
        status: 'confirmed',
        reason: reason('takes the place of someone'),
      },
    },
  ]
}
