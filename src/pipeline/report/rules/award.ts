import type { KindRule } from './rule.ts'

/** What is won. */
const PRIZE =
  '(?:awards?\\b(?!-winning)|prizes?|troph(?:y|ies)|daesang|bonsang|honou?rs?\\b|best (?:[\\w-]+ ){0,3}(?:actor|actress|director|newcomer|couple|picture|film|movie|drama|series|screenplay|script|performance|teamwork|star)|(?:top|high|special) excellence|excellence award|rookie|grand (?:prize|award)|popularity|lifetime achievement)'
const WINS =
  '(?:w[oi]n|wins|winning|receiv\\w+|took home|takes? home|tak(?:e|es|ing)|took|shared?|shares|(?:was|were|is|been) (?:awarded|given|named|crowned|chosen|honou?red|presented)|nominat\\w+|nomination|nods?|named|honou?red|scoop(?:s|ed)|clinch(?:es|ed)|bagg?(?:s|ed)|grabb?(?:s|ed)|earn(?:s|ed)|swept|sweeps|accepted|accepts|nabb?(?:s|ed)|pick(?:s|ed) up|land(?:s|ed)|walked away with|add(?:s|ed)|collect(?:s|ed)|up for|contend\\w+|competing for|crowned)'

export const awardRules: KindRule[] = [
  {
    // "took home the Best Actor prize", "the Daesang goes to Ryu", "Best Director: Park"; not "award-winning actor"
    kind: 'award',
    reason: 'tells of a prize',
    needs: 'either',
    people: true,
    pattern: new RegExp(
      `\\b(?:${WINS}\\b.{0,80}\\b${PRIZE}|${PRIZE}\\b.{0,60}\\b(?:went to|goes to|going to|shared|shares|awarded|given to|won by|winner|won\\b|is|was presented|honou?rs?)\\b|(?:is|are|was|were|been) nominated\\b|meet in the (?:\\w+ )?category|^${PRIZE}(?: award)? ?[:–—-])`,
      'i',
    ),
  },
  {
    kind: 'award',
    reason: 'tells of a ceremony',
    needs: 'person',
    people: true,
    pattern:
      /\bawards?\b.{0,60}\b(?:(?:was|were|be|is|being) held|takes? place|took place|will be held|kick(?:s|ed) off)\b/i,
  },
]
