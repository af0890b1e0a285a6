import type { KindRule } from './rule.ts'

const production = (reason: string, pattern: RegExp): KindRule => ({
  kind: 'production',
  reason,
  pattern,
  needs: 'work',
  people: true,
})

/** Also the rule for directors and writers who join or leave as actors do. */
export const crewRule = production(
  'tells of the crew',
  /\b(?:(?:will|to) (?:also )?(?:direct|helm|write|pen|produce|be (?:directed|helmed|written|penned|produced) by)|is (?:directing|producing|writing)|(?:script|screenplay) (?:will|is going)|going to be written by|tapped to)\b/i,
)

export const productionRules: KindRule[] = [
  crewRule,
  production(
    'tells of pictures from the set',
    /\b(?:behind-the-scenes|making-of|on (?:the )?set of)\b/i,
  ),
  production(
    'tells of filming',
    /\b(?:(?:beg(?:an|in|ins|un)|start(?:s|ed)?|wrap\w*|finish\w*|end(?:s|ed)?|complet\w*|resum\w*|halt\w*|delay\w*|go(?:es)? on|in the thick of) (?:up |with )?(?:the )?(?:filming|shooting|production)|(?:filming|shooting|production)\b.{0,60}\b(?:beg[au]n|begins|started|ended|ends|wrapped|finished|under ?way|will (?:begin|start|go on)|delayed|halted)|script reading|table read|first reading|cranked? (?:in|up)|looking for (?:a )?(?:someone|new|another))\b/i,
  ),
]
