import type { KindRule } from './rule.ts'

export const awardRules: KindRule[] = [
  {
    // "took home the Best Actor prize", "shared the Best New Actor Award", "received trophies"; not "award-winning actor"
    kind: 'award',
    reason: 'tells of a prize',
    needs: 'person',
    people: true,
    pattern:
      /\b(?:(?:w[oi]n|wins|winning|receiv\w+|took home|takes? home|tak(?:e|es|ing)|shared?|was awarded|nominat\w+|named|honou?red|scooped|clinched|bagged|grabbed|earned|swept|accepted|nabbed|picked up)\b.{0,80}\b(?:awards?\b(?!-winning)|prizes?|troph(?:y|ies)|daesang|best (?:\w+ ){0,2}(?:actor|actress|newcomer|couple))|(?:best (?:\w+ ){0,2}(?:actor|actress|newcomer|couple)|grand prize|daesang|award|prize)\b.{0,40}\b(?:went to|goes to|shared|awarded|given to|won by))/i,
  },
]
