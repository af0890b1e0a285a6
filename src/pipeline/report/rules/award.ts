import { forms } from '../forms.ts'
import { anyOf, type KindRule } from './rule.ts'

const award = (reason: string, needs: KindRule['needs'], ...sources: string[]): KindRule => ({
  kind: 'award',
  reason,
  needs,
  people: true,
  credits: true,
  pattern: anyOf(...sources),
})

/** What is won. */
const PRIZE =
  '(?:awards?\\b(?!-winning)|prizes?|troph(?:y|ies)|daesang|bonsang|honou?rs?\\b|best (?:(?!for |of |in |on |to |since )[\\w-]+ ){0,3}(?:actor|actress|director|newcomer|couple|picture|film|movie|drama|series|screenplay|script|performance|teamwork|star)|(?:top|high|special) excellence|excellence award|rookie|grand (?:prize|award)|popularity|lifetime achievement|(?:actor|actress|film-?maker|star|director|entertainer|person|drama|film) of the year)'
const WINS = `(?:${forms('win', 'receive', 'take home', 'take', 'share', 'nominate', 'name', 'honou?r', 'crown', 'choose', 'vote', 'scoop', 'clinch', 'bag', 'grab', 'earn', 'sweep', 'accept', 'nab', 'pick up', 'land', 'collect', 'claim', 'snag', 'add')}|(?:walked|walks|went|goes|go) (?:away|home) with|nominations?|nods?|up for|contend\\w+|competing for|in the running for|(?:was|were|is|been) (?:awarded|given|presented)|(?:is|are) (?:the|this year['’]s)|(?:was|became) (?=best ))`

/** Prizes, and who is up for them. */
export const awardRules: KindRule[] = [
  // "took home the Best Actor prize", "the Daesang goes to Ryu", "Best Director: Park"; not "award-winning actor"
  award(
    'tells of a prize',
    'either',
    `${WINS}\\b.{0,80}\\b${PRIZE}`,
    `${PRIZE}\\b.{0,60}\\b(?:went to|goes to|going to|(?:will|to) go to|(?:awarded|given|presented|handed) to|(?:won|collected|claimed|taken|accepted|shared|received) by|shared|shares|winner|won\\b|was presented|honou?rs?)\\b`,
    '(?:is|are|was|were|been) nominated\\b|meet in the (?:\\w+ )?category',
    `(?<=^)${PRIZE}(?: award)? ?[:–—-]`,
  ),
  award(
    'tells of a ceremony',
    'person',
    'awards?\\b.{0,60}\\b(?:(?:was|were|be|is|being) held|takes? place|took place|will be held|kick(?:s|ed) off)\\b',
  ),
]
